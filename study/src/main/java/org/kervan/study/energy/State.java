package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.Counted;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.Parameter;

/** What a programme is made of: a network with its changes, what counts in the year, and what had to be assumed. */
final class State {
    private final EnergyNetwork network;
    private final Counted counted;
    private final int year;
    private final boolean observed;
    private final Hours hours;
    private final Places places;
    private final Shapes shapes;
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Map<String, OilTakenOver> takenOver;

    State(EnergyNetwork network, int year, boolean observed, Hours hours) {
        this(network, year, observed, hours, Map.of());
    }

    /** @param takenOver what railways and ships take of oil, by supply */
    State(EnergyNetwork network, int year, boolean observed, Hours hours, Map<String, OilTakenOver> takenOver) {
        this.takenOver = Map.copyOf(takenOver);
        this.network = network;
        this.year = year;
        this.observed = observed;
        this.hours = hours;
        counted = Counted.of(network, year);
        places = new Places(network);
        shapes = new Shapes(network, places, hours);
        if (observed) {
            assume(Assumption.of(Assumption.Kind.OBSERVED_OUTPUT));
        }
        assume(Assumption.of(Assumption.Kind.AVAILABILITY, percent(parameter("energy-power-availability"))));
        assume(Assumption.of(Assumption.Kind.OVERLOAD, percent(parameter("energy-gas-overload") - 1)));
    }

    private static String percent(double part) {
        return String.valueOf(Math.round(100 * part));
    }

    EnergyNetwork network() {
        return network;
    }

    Counted counted() {
        return counted;
    }

    int year() {
        return year;
    }

    /** Whether power plants give no more in the year than they are reported to have given. */
    boolean observed() {
        return observed;
    }

    Hours hours() {
        return hours;
    }

    Places places() {
        return places;
    }

    Shapes shapes() {
        return shapes;
    }

    /** What railways and ships can take of the oil of a supply, null when nothing. */
    @Nullable
    OilTakenOver takenOver(String supply) {
        return takenOver.get(supply);
    }

    double parameter(String id) {
        return network.parameter(id);
    }

    /** Value of a number of the model, or another where the tables have no such row. */
    double parameter(String id, double otherwise) {
        return network.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .mapToDouble(Parameter::value)
                .findFirst()
                .orElse(otherwise);
    }

    List<EnergyLink> links(Carrier carrier) {
        return network.links().stream()
                .filter(link -> link.carrier() == carrier)
                .toList();
    }

    List<Supply> supplies(Carrier carrier) {
        return counted.supplies().stream()
                .filter(supply -> supply.carrier() == carrier)
                .toList();
    }

    List<EnergyDemand> demands(Carrier carrier) {
        return counted.demands().stream()
                .filter(demand -> demand.carrier() == carrier)
                .toList();
    }

    boolean usable(EnergyLink link) {
        return Usable.in(year, link);
    }

    boolean usable(Supply supply) {
        return Usable.in(year, supply);
    }

    void assume(Assumption assumption) {
        assumptions.add(assumption);
    }

    List<Assumption> assumptions() {
        return assumptions;
    }
}
