package org.kervan.study.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Corridor;

/**
 * One way from origin to destination, from terminal to terminal.
 *
 * @param name where it leads, in words: corridors it runs on, else countries and waters it passes
 * @param labels {@code fastest}, {@code most-reliable}, {@code cheapest}, {@code cleanest}, as far as they hold;
 *     {@code other-corridor} when another route shown beats it on every count
 * @param corridors named corridors it runs on
 * @param countries ISO codes of the countries passed, in order
 * @param km length
 * @param hours half arrive by
 * @param hoursP90 nine in ten arrive by
 * @param usdPerTonne price per tonne
 * @param usdPerTeu price per TEU, null when the commodity has no stated load per TEU
 * @param kgCo2ePerTonne emissions per tonne, well-to-wheel
 * @param basis weakest basis whose legs together hold over a tenth of the time or the price
 * @param legs the parts, in order
 */
public record RoutePlan(
        String name,
        List<String> labels,
        List<Corridor> corridors,
        List<String> countries,
        double km,
        double hours,
        double hoursP90,
        double usdPerTonne,
        @Nullable Double usdPerTeu,
        double kgCo2ePerTonne,
        Basis basis,
        List<Leg> legs) {
    public RoutePlan {
        labels = List.copyOf(labels);
        corridors = List.copyOf(corridors);
        countries = List.copyOf(countries);
        legs = List.copyOf(legs);
    }
}
