package org.kervan.study.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in domain words.
 *
 * @param year year of the network
 * @param mode how shippers were taken to choose
 * @param hardCapacity whether nothing passes beyond a stated limit
 * @param elasticity how demand was taken to answer to cost, 0 for not
 * @param certificate what was checked
 * @param seconds from question to answer
 * @param links links with flow or with a limit, in table order
 * @param bottlenecks by worth of one more tonne of capacity, then by load
 * @param totals sums
 * @param select who uses the link asked for, null when none was
 * @param coordination what it would be worth if all were led together, null when not asked for
 * @param assumptions what the answer rests on, in words
 * @param estimatedRows rows of demand, capacity and price used that are estimates
 * @param reportedRows rows used that are reported or derived from reported figures
 */
public record FlowResult(
        int year,
        FlowMode mode,
        boolean hardCapacity,
        double elasticity,
        FlowCertificate certificate,
        double seconds,
        List<LinkFlow> links,
        List<Bottleneck> bottlenecks,
        FlowTotals totals,
        @Nullable LinkUse select,
        @Nullable Coordination coordination,
        List<String> assumptions,
        int estimatedRows,
        int reportedRows) {
    public FlowResult {
        links = List.copyOf(links);
        bottlenecks = List.copyOf(bottlenecks);
        assumptions = List.copyOf(assumptions);
    }
}
