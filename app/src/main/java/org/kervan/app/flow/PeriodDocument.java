package org.kervan.app.flow;

import java.util.List;
import org.kervan.study.flow.FlowPeriod;
import org.kervan.study.flow.FlowTotals;
import org.kervan.study.flow.LinkFlow;

/**
 * A part of a year with one state of the network, per day.
 *
 * @param days how long, of the 365 of the year
 * @param scenario short hash of the changes that hold then, {@code base} for none
 * @param meanHours mean time of a tonne on its way
 * @param links links with flow
 */
public record PeriodDocument(
        int days,
        String scenario,
        double tonnesPerDay,
        double unservedTonnesPerDay,
        double tonneKmPerDay,
        double usdPerDay,
        double delayUsdPerDay,
        double tonnesCo2ePerDay,
        double meanHours,
        List<Link> links) {
    private static final double DAYS = 365;
    private static final double USD_PER_MILLION = 1e6;
    private static final double TONNES_PER_KT = 1e3;

    public PeriodDocument {
        links = List.copyOf(links);
    }

    /** What passes a link in a day; forward is from its {@code from} to its {@code to}. */
    public record Link(String id, double forwardTonnesPerDay, double backwardTonnesPerDay) {

        private static Link of(LinkFlow flow) {
            return new Link(
                    flow.id(),
                    Rounded.tonnes(flow.forward().tonnes() / DAYS),
                    Rounded.tonnes(flow.backward().tonnes() / DAYS));
        }
    }

    /** The document of a state. */
    public static PeriodDocument of(FlowPeriod period) {
        FlowTotals totals = period.state().totals();
        return new PeriodDocument(
                period.days(),
                period.scenario().shortHash(),
                Rounded.tonnes(totals.tonnes() / DAYS),
                Rounded.tonnes(totals.unservedTonnes() / DAYS),
                Rounded.tonnes(totals.tonneKm() / DAYS),
                Rounded.tonnes(totals.usdMillion() * USD_PER_MILLION / DAYS),
                Rounded.tonnes(totals.delayUsdMillion() * USD_PER_MILLION / DAYS),
                Rounded.tonnes(totals.ktCo2e() * TONNES_PER_KT / DAYS),
                Rounded.price(totals.meanHours()),
                period.state().links().stream()
                        .filter(flow ->
                                flow.forward().tonnes() > 0 || flow.backward().tonnes() > 0)
                        .map(Link::of)
                        .toList());
    }
}
