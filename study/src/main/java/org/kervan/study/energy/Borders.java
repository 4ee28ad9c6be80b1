package org.kervan.study.energy;

import java.util.List;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;

/** What crosses the borders of a country. */
final class Borders {
    private static final double MW_PER_GW = 1_000;

    private final State state;
    private final List<LinkResult> links;

    Borders(State state, List<LinkResult> links) {
        this.state = state;
        this.links = links;
    }

    /** GWh of the hours in which a country as a whole sells (or buys): what passes through it is neither. */
    double power(String country, boolean out) {
        double[] net = new double[state.hours().count()];
        for (LinkResult each : links) {
            if (each.link().carrier() == Carrier.POWER && crosses(each.link(), country)) {
                boolean from = isIn(each.link().from(), country);
                for (int h = 0; h < net.length; h++) {
                    net[h] += atHome(each, from, each.netByPeriod()[h]);
                }
            }
        }
        double gwh = 0;
        for (int h = 0; h < net.length; h++) {
            gwh += Math.max(0, out ? net[h] : -net[h]) * state.hours().weight()[h] / MW_PER_GW;
        }
        return gwh;
    }

    /** MW that leave a country over a link, at the country's end of it; what comes has lost its part. */
    private static double atHome(LinkResult each, boolean from, double netMw) {
        boolean leaves = from == netMw > 0;
        return (from ? netMw : -netMw) * (leaves ? 1 : Lines.kept(each.link()));
    }

    /** Bcm that leave (or enter) a country over its borders. */
    double gas(String country, boolean out) {
        double bcm = 0;
        for (LinkResult each : links) {
            if (each.link().carrier() == Carrier.GAS && crosses(each.link(), country)) {
                boolean from = isIn(each.link().from(), country);
                double volume = from == out ? each.forward() : each.backward();
                bcm += volume * (out ? 1 : Lines.kept(each.link()));
            }
        }
        return bcm;
    }

    private boolean crosses(EnergyLink link, String country) {
        return isIn(link.from(), country) != isIn(link.to(), country);
    }

    private boolean isIn(String node, String country) {
        return state.places().country(node).equals(country);
    }
}
