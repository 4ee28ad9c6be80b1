package org.kervan.study.network;

import java.util.HashMap;
import java.util.Map;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.CountryGroup;
import org.kervan.model.network.Network;

/** Everything that puts hours, money and carbon on a step, for one commodity. */
record Costs(Load load, Times times, Prices prices, Emissions emissions) {

    static Costs of(Network network, Commodity commodity) {
        Parameters parameters = new Parameters(network);
        Map<String, String> groupOf = new HashMap<>();
        for (CountryGroup member : network.countryGroups()) {
            groupOf.put(member.country(), member.group());
        }
        Load load = Load.of(commodity, parameters);
        return new Costs(
                load,
                new Times(parameters),
                new Prices(network, load, parameters, groupOf),
                new Emissions(network, groupOf));
    }
}
