package org.kervan.study.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Mode;

/**
 * One arc in words a planner understands, with the rows its numbers rest on.
 *
 * @param kind what happens
 * @param mode mode moved on; after a transfer, the mode changed to
 * @param gaugeMm gauge for rail; after a transfer, the gauge changed to
 * @param from id of the node where it begins
 * @param to id of the node where it ends; the same node unless goods move
 * @param link id of the link moved on or waited for, or null
 * @param name name of the line, or what is changed to what
 * @param km distance moved
 * @param hours typical time
 * @param hoursLow low end of the stated range, null when none is stated
 * @param hoursHigh high end of the stated range, null when none is stated
 * @param hoursVariance variance of the time, in hours squared
 * @param usdPerTonne price
 * @param kgCo2ePerTonne emissions, well-to-wheel
 * @param figures the rows behind km, hours, price and emissions
 */
public record Step(
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
        double hoursVariance,
        double usdPerTonne,
        double kgCo2ePerTonne,
        List<Figure> figures) {
    public Step {
        figures = List.copyOf(figures);
    }
}
