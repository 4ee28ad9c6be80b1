package org.kervan.study.flow;

import java.util.HashMap;
import java.util.Map;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;

/** The choice parameters of {@code parameters.csv}, rows {@code flow-*}, as {@code kervan calibrate} estimated them. */
final class Choices {
    private Choices() {}

    static Choice of(Network network) {
        Map<String, Double> values = new HashMap<>();
        for (Parameter parameter : network.parameters()) {
            values.put(parameter.id(), parameter.value());
        }
        double[] x = new double[ChoiceParameter.values().length];
        for (ChoiceParameter parameter : ChoiceParameter.values()) {
            Double value = values.get(parameter.id());
            x[parameter.ordinal()] = value == null ? parameter.prior() : value;
        }
        return ChoiceParameter.choice(x);
    }
}
