package org.kervan.study.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Service;

/** The open services that run on exactly one water link, joined: several services on a link share its headway. */
final class Sailings {
    /**
     * @param departuresPerWeek each way, all services together
     * @param services the services, in table order
     */
    record Line(double departuresPerWeek, List<Service> services) {
        /** Known departures from one end in hours of the week, ascending; empty when no timetable is published. */
        double[] departuresFrom(String node) {
            return services.stream()
                    .flatMap(service -> service.departures().stream())
                    .filter(departure -> departure.node().equals(node))
                    .mapToDouble(Service.Departure::hourOfWeek)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }

    private record Ends(org.kervan.model.network.Mode mode, String a, String b) {
        static Ends of(org.kervan.model.network.Mode mode, String from, String to) {
            return from.compareTo(to) < 0 ? new Ends(mode, from, to) : new Ends(mode, to, from);
        }
    }

    private final Map<Ends, Line> lines = new HashMap<>();

    Sailings(Network network) {
        Map<Ends, List<Service>> byEnds = new HashMap<>();
        for (Service service : network.services()) {
            if (service.open() && service.mode() != null && service.departuresPerWeek() != null) {
                byEnds.computeIfAbsent(Ends.of(service.mode(), service.from(), service.to()), ends -> new ArrayList<>())
                        .add(service);
            }
        }
        byEnds.forEach((ends, services) -> lines.put(ends, new Line(sum(services), services)));
    }

    private static double sum(List<Service> services) {
        double departuresPerWeek = 0;
        for (Service service : services) {
            Double departures = service.departuresPerWeek();
            departuresPerWeek += departures == null ? 0 : departures;
        }
        return departuresPerWeek;
    }

    /** The line on a water link, or null when no service is known to run on it. */
    @Nullable
    Line on(Link link) {
        return link.basin() == null ? null : lines.get(Ends.of(link.mode(), link.from(), link.to()));
    }
}
