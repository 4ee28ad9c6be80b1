package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyNode;

/** Adds an answer up by country. */
final class Countries {
    private final State state;
    private final List<LinkResult> links;
    private final List<NodeResult> nodes;
    private final List<SupplyResult> supplies;
    private final Borders borders;

    Countries(State state, List<LinkResult> links, List<NodeResult> nodes, List<SupplyResult> supplies) {
        this.state = state;
        this.links = links;
        this.nodes = nodes;
        this.supplies = supplies;
        borders = new Borders(state, links);
    }

    List<CountryResult> results() {
        Set<String> countries = new TreeSet<>();
        state.network().nodes().stream().map(EnergyNode::country).forEach(countries::add);
        List<CountryResult> results = new ArrayList<>();
        for (String country : countries) {
            results.add(new CountryResult(
                    country,
                    balance(country, Carrier.POWER, borders.power(country, false), borders.power(country, true)),
                    balance(country, Carrier.GAS, borders.gas(country, false), borders.gas(country, true)),
                    produced(country, Carrier.OIL),
                    co2Kt(country),
                    rent(country)));
        }
        return results;
    }

    private CountryResult.Balance balance(String country, Carrier carrier, double imported, double exported) {
        double used = 0;
        double unserved = 0;
        double paid = 0;
        for (NodeResult each : nodes) {
            if (each.node().carrier() == carrier && each.node().country().equals(country)) {
                used += each.used();
                unserved += each.unserved();
                paid += each.used() * each.meanPrice();
            }
        }
        return new CountryResult.Balance(
                used, produced(country, carrier), imported, exported, unserved, used > 0 ? paid / used : Double.NaN);
    }

    private double produced(String country, Carrier carrier) {
        double sum = 0;
        for (SupplyResult each : supplies) {
            sum += each.supply().carrier() == carrier && isIn(each, country) ? each.annual() : 0;
        }
        return sum;
    }

    private boolean isIn(SupplyResult each, String country) {
        return state.places().country(each.supply().node()).equals(country);
    }

    private double co2Kt(String country) {
        double kt = 0;
        for (SupplyResult each : supplies) {
            Double kgPerMwh = each.supply().co2KgPerMwh();
            boolean plant = Plant.of(each.supply()) != Plant.NEIGHBOUR;
            kt += kgPerMwh != null && plant && isIn(each, country) ? each.annual() * kgPerMwh / 1_000 : 0;
        }
        return kt;
    }

    private double rent(String country) {
        double sum = 0;
        for (LinkResult each : links) {
            double half = each.rentUsdMillion() / 2;
            sum += state.places().country(each.link().from()).equals(country) ? half : 0;
            sum += state.places().country(each.link().to()).equals(country) ? half : 0;
        }
        return sum;
    }
}
