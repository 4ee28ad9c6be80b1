package org.kervan.model.scenario;

import java.util.List;

/** One change of a scenario. Later changes see what earlier ones left. */
public sealed interface Change {

    /** The rows can be used at once: links get the status open, services run, a crossing or transfer closed before is back. */
    record Open(Selection selection) implements Change {}

    /** The rows cannot be used in any year: links get the status disused, services stop, crossings and transfers go. */
    record Close(Selection selection) implements Change {}

    /**
     * A field of the rows gets a value.
     *
     * @param value in the unit of the field; with the time at a crossing, the ends of its range move in proportion
     */
    record SetValue(Selection selection, Field field, double value) implements Change {}

    /**
     * A field of the rows is multiplied. Rows that do not state it are left alone; at least one must state it.
     *
     * @param factor 0 or more; with the time at a crossing, the ends of its range are multiplied alike
     */
    record Scale(Selection selection, Field field, double factor) implements Change {}

    /**
     * Demand is multiplied. The study applies it: demand is no part of the network.
     *
     * @param origins regions of the demand table, empty for all
     * @param destinations regions of the demand table, empty for all
     * @param commodities ids of commodities, empty for all
     * @param factor 0 or more
     */
    record ScaleDemand(List<String> origins, List<String> destinations, List<String> commodities, double factor)
            implements Change {
        public ScaleDemand {
            origins = List.copyOf(origins);
            destinations = List.copyOf(destinations);
            commodities = List.copyOf(commodities);
        }
    }

    /**
     * A number of the model gets a value.
     *
     * @param id id of a parameter
     * @param value in the unit of the parameter
     */
    record SetParameter(String id, double value) implements Change {}
}
