package org.kervan.study.opf;

import java.util.List;
import org.kervan.engine.lp.LpStatus;

/**
 * What the cheapest generation is.
 *
 * @param status how the solve ended; all figures below are known only when it is OPTIMAL
 * @param costUsdPerHour cost of the generation, by the cost curves themselves, constant terms included; else not a number
 * @param dualityGap (cost - what is proved to be the least possible) / max(1, cost); else not a number
 * @param buses number of buses of the case
 * @param branches number of branches of the case
 * @param rounds linear programmes solved until the cost curves were met closely enough
 * @param seconds time from the grid to the checked answer, s
 * @param solver the solver and its method
 * @param reason what went wrong on the way, empty when nothing did
 * @param prices each bus of the grid
 * @param flows each branch that carries
 * @param outputs each generator in service
 * @param clash why there is no answer, when the limits cannot be kept
 */
public record OpfResult(
        LpStatus status,
        double costUsdPerHour,
        double dualityGap,
        int buses,
        int branches,
        int rounds,
        double seconds,
        String solver,
        String reason,
        List<BusPrice> prices,
        List<BranchFlow> flows,
        List<Output> outputs,
        OpfClash clash) {

    /**
     * A bus.
     *
     * @param bus its number
     * @param usdPerMwh cost of one more MWh of demand there
     * @param angleDegrees voltage angle against the reference
     */
    public record BusPrice(int bus, double usdPerMwh, double angleDegrees) {}

    /**
     * A branch.
     *
     * @param mw flow from its beginning to its end, MW
     * @param usdPerMwh how much the cost would fall with one MW more of limit, USD/h; 0 where it does not bind
     */
    public record BranchFlow(int from, int to, double mw, double usdPerMwh) {}

    /** Output of a generator, MW. */
    public record Output(int bus, double mw) {}
}
