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
 * @param periods states of the year when the scenario cuts something for a time, those with the most cuts first; empty
 *     otherwise. The rest of the answer is then their mean by days
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
        List<FlowPeriod> periods,
        int estimatedRows,
        int reportedRows) {
    public FlowResult {
        links = List.copyOf(links);
        bottlenecks = List.copyOf(bottlenecks);
        assumptions = List.copyOf(assumptions);
        periods = List.copyOf(periods);
    }

    /** This mean with the states it is the mean of; costs of crowding and of full places are added up from them. */
    FlowResult ofPeriods(List<FlowPeriod> states) {
        double days = 0;
        double delay = 0;
        double hours = 0;
        double seconds = 0;
        boolean timed = true;
        for (FlowPeriod period : states) {
            FlowTotals sums = period.state().totals();
            days += period.days();
            delay += period.days() * sums.delayUsdMillion();
            timed &= sums.crowdingTonneHours() != null;
            hours += sums.crowdingTonneHours() == null ? 0 : period.days() * sums.crowdingTonneHours();
            seconds += period.state().seconds();
        }
        return new FlowResult(
                year,
                mode,
                hardCapacity,
                elasticity,
                certificate,
                seconds,
                links,
                bottlenecks,
                totals.withDelay(delay / days, timed ? Double.valueOf(hours / days) : null),
                select,
                coordination,
                assumptions,
                states,
                estimatedRows,
                reportedRows);
    }
}
