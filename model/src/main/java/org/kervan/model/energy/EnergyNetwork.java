package org.kervan.model.energy;

import java.util.List;
import org.kervan.model.network.Parameter;

/**
 * The energy systems as their tables have them, planned links and double counting included; {@link Counted} tells what
 * may be added up. Immutable.
 *
 * @param shapes how links run, of those that no straight line shows well
 * @param observed flows that somebody counted
 * @param buyers who buys Azerbaijani gas
 * @param overlaps rows that must not be added together
 * @param handovers where railways and ships can take over oil
 * @param screens what the counted flows are compared with
 * @param parameters numbers of the model that no row states
 */
public record EnergyNetwork(
        List<EnergyNode> nodes,
        List<EnergyLink> links,
        List<LinkShape> shapes,
        List<Supply> supplies,
        List<EnergyDemand> demands,
        List<DayProfile> profiles,
        List<ObservedFlow> observed,
        List<EnergyProject> projects,
        List<GasBuyer> buyers,
        List<Overlap> overlaps,
        List<OilHandover> handovers,
        List<Screen> screens,
        List<Parameter> parameters) {
    public EnergyNetwork {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        shapes = List.copyOf(shapes);
        supplies = List.copyOf(supplies);
        demands = List.copyOf(demands);
        profiles = List.copyOf(profiles);
        observed = List.copyOf(observed);
        projects = List.copyOf(projects);
        buyers = List.copyOf(buyers);
        overlaps = List.copyOf(overlaps);
        handovers = List.copyOf(handovers);
        screens = List.copyOf(screens);
        parameters = List.copyOf(parameters);
    }

    /**
     * Value of a number of the model.
     *
     * @throws IllegalArgumentException when the tables have no such row
     */
    public double parameter(String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .mapToDouble(Parameter::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no energy parameter " + id));
    }
}
