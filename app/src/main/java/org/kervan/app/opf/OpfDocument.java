package org.kervan.app.opf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.lp.LpStatus;
import org.kervan.study.opf.OpfClash;
import org.kervan.study.opf.OpfResult;

/**
 * What {@code kervan opf --json} prints. What is not known is not there.
 *
 * @param status OPTIMAL, INFEASIBLE, UNBOUNDED, LIMIT or FAILED
 * @param costUsdPerHour least cost of generation by the cost curves of the file
 * @param dualityGap (cost - what is proved to be the least possible) / max(1, cost), by our own check
 * @param buses number of buses of the case
 * @param branches number of branches of the case
 * @param seconds time from the grid to the checked answer, reading not included
 * @param clash limits that cannot be kept together
 * @param reason what solvers said on the way to no answer
 * @param prices with {@code --details}: each bus
 * @param flows with {@code --details}: each branch that carries
 * @param outputs with {@code --details}: each generator in service
 */
public record OpfDocument(
        LpStatus status,
        @Nullable Double costUsdPerHour,
        @Nullable Double dualityGap,
        int buses,
        int branches,
        double seconds,
        @Nullable OpfClash clash,
        @Nullable String reason,
        @Nullable List<OpfResult.BusPrice> prices,
        @Nullable List<OpfResult.BranchFlow> flows,
        @Nullable List<OpfResult.Output> outputs) {

    /** The document of a result. */
    public static OpfDocument of(OpfResult result, boolean details) {
        boolean optimal = result.status() == LpStatus.OPTIMAL;
        boolean detailed = optimal && details;
        return new OpfDocument(
                result.status(),
                optimal ? result.costUsdPerHour() : null,
                optimal ? result.dualityGap() : null,
                result.buses(),
                result.branches(),
                result.seconds(),
                result.status() == LpStatus.INFEASIBLE ? result.clash() : null,
                result.reason().isEmpty() ? null : result.reason(),
                detailed ? result.prices() : null,
                detailed ? result.flows() : null,
                detailed ? result.outputs() : null);
    }
}
