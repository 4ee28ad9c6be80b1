package org.kervan.study.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Mode;
import org.kervan.study.network.Figure;
import org.kervan.study.network.LegKind;
import org.kervan.study.network.Step;

/**
 * One part of a route. Sums over the legs give the route's totals in every field.
 *
 * @param kind what happens
 * @param mode mode moved on; after a transfer, the mode changed to
 * @param gaugeMm gauge for rail, null otherwise
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param link id of the link moved on or waited for, or null
 * @param name name of the line, or what is changed to what
 * @param km distance moved
 * @param hours typical time
 * @param hoursLow low end of the stated range, null when none is stated
 * @param hoursHigh high end of the stated range, null when none is stated
 * @param hoursP90 the leg's share of the route's P90: hours plus z times its variance over the route's standard
 *     deviation (Euler allocation), so that shares add up; not the leg's own P90
 * @param usdPerTonne price
 * @param kgCo2ePerTonne emissions, well-to-wheel
 * @param basis weakest basis of its figures
 * @param sources ids of all sources behind its figures
 * @param figures each number with its row
 */
public record Leg(
        LegKind kind,
        Mode mode,
        @Nullable Integer gaugeMm,
        String from,
        String to,
        @Nullable String link,
        String name,
        double km,
        double hours,
        @Nullable Double hoursLow,
        @Nullable Double hoursHigh,
        double hoursP90,
        double usdPerTonne,
        double kgCo2ePerTonne,
        Basis basis,
        List<String> sources,
        List<Figure> figures) {
    public Leg {
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    static Leg of(Step step, double hours, double variance, double sigmaOfRoute) {
        double share = sigmaOfRoute == 0 ? 0 : Spread.Z90 * variance / sigmaOfRoute;
        Basis basis = step.figures().stream().map(Figure::basis).reduce(Basis.REPORTED, Basis::weaker);
        List<String> sources = step.figures().stream()
                .flatMap(f -> f.sources().stream())
                .distinct()
                .toList();
        return new Leg(
                step.kind(),
                step.mode(),
                step.gaugeMm(),
                step.from(),
                step.to(),
                step.link(),
                step.name(),
                step.km(),
                hours,
                step.hoursLow(),
                step.hoursHigh(),
                hours + share,
                step.usdPerTonne(),
                step.kgCo2ePerTonne(),
                basis,
                sources,
                step.figures());
    }
}
