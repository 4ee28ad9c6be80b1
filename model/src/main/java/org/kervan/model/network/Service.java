package org.kervan.model.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * Something with a frequency or a timetable: a block train, a ferry, a feeder, a liner service. Runs both ways.
 *
 * @param id kebab-case id
 * @param name name
 * @param from id of one end
 * @param to id of the other end
 * @param mode its mode, null for a chain of modes (multimodal)
 * @param departuresPerWeek each way, null when not known
 * @param capacityTonnes net load of one vessel or train, null when not known
 * @param capacityTeu containers one vessel or train carries, null when not known
 * @param transitHours from departure to arrival
 * @param open whether it runs
 * @param departures known departures from {@code from} and from {@code to}; empty when no timetable is published
 * @param provenance who says so
 */
public record Service(
        String id,
        String name,
        String from,
        String to,
        @Nullable Mode mode,
        @Nullable Double departuresPerWeek,
        @Nullable Double capacityTonnes,
        @Nullable Double capacityTeu,
        double transitHours,
        boolean open,
        List<Departure> departures,
        Provenance provenance) {
    public Service {
        departures = List.copyOf(departures);
    }

    /**
     * One weekly departure.
     *
     * @param node id of the end it leaves from
     * @param hourOfWeek hours since Monday 00:00 UTC, 0 up to but not including 168
     */
    public record Departure(String node, double hourOfWeek) {}
}
