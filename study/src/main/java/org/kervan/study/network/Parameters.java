package org.kervan.study.network;

import java.util.Map;
import java.util.stream.Collectors;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;

/** The numbers of {@code parameters.csv} by id. A missing one is a programmer's or a package's error, told by id. */
final class Parameters {
    private final Map<String, Parameter> byId;

    Parameters(Network network) {
        byId = network.parameters().stream().collect(Collectors.toMap(Parameter::id, p -> p));
    }

    double get(String id) {
        return row(id).value();
    }

    Parameter row(String id) {
        Parameter parameter = byId.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("transport/parameters.csv has no row " + id);
        }
        return parameter;
    }
}
