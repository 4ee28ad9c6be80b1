package org.kervan.app.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/**
 * The slow, plain twin of the route search: least hours straight over the tables, with maps and strings, written from
 * docs/methods/network.md and sharing no code with the study.
 */
final class PlainSearch {
    /** Where goods stand: the quay flag says that they wait for a regular service and may board nothing else. */
    private record Stand(String node, Mode mode, @Nullable Integer gauge, String form, boolean quay) {}

    private record Entry(double hours, Stand stand) {}

    private final Network network;
    private final String liftedForm;
    private final int year;
    private final Set<String> avoid;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Stand, Double> settled = new HashMap<>();
    private final PriorityQueue<Entry> queue = new PriorityQueue<>((a, b) -> Double.compare(a.hours(), b.hours()));

    PlainSearch(Network network, Commodity commodity, int year, List<String> avoid) {
        this.network = network;
        this.liftedForm = commodity.containerised() ? "container" : "wagon";
        this.year = year;
        this.avoid = Set.copyOf(avoid);
        network.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    /** Least hours between two places, or +infinity. */
    double hours(String from, String to) {
        settled.clear();
        queue.clear();
        for (Mode mode : Mode.values()) {
            for (Integer gauge : new Integer[] {null, 1435, 1520, 1676}) {
                for (String form : List.of("", "truck", liftedForm)) {
                    queue.add(new Entry(0, new Stand(from, mode, gauge, form, false)));
                }
            }
        }
        while (!queue.isEmpty()) {
            Entry entry = queue.remove();
            if (settled.putIfAbsent(entry.stand(), entry.hours()) != null) {
                continue;
            }
            if (entry.stand().node().equals(to) && !entry.stand().quay()) {
                return entry.hours();
            }
            move(entry);
            change(entry);
        }
        return Double.POSITIVE_INFINITY;
    }

    private void move(Entry entry) {
        Stand at = entry.stand();
        for (Link link : network.links()) {
            boolean forward = link.from().equals(at.node());
            boolean back = link.to().equals(at.node()) && !link.directed();
            boolean fits = link.mode() == at.mode()
                    && Objects.equals(link.mode() == Mode.RAIL ? link.gaugeMm() : null, at.gauge())
                    && (link.mode() == Mode.FERRY) != at.form().isEmpty();
            if ((forward || back) && fits && usable(link)) {
                leave(entry, link, forward ? link.to() : link.from());
            }
        }
    }

    private boolean usable(Link link) {
        boolean open = switch (link.status()) {
            case OPEN -> true;
            case DISUSED -> false;
            default -> link.opens() != null && link.opens() <= year;
        };
        return open
                && !avoid.contains(link.mode().key())
                && !avoid.contains(link.id())
                && !touched(link.from())
                && !touched(link.to());
    }

    private boolean touched(String node) {
        return avoid.contains(node) || avoid.contains(country(node));
    }

    private String country(String node) {
        return Objects.requireNonNull(nodes.get(node)).country();
    }

    private void leave(Entry entry, Link link, String to) {
        Stand at = entry.stand();
        double hours = link.lengthKm() / link.speedKmh();
        double perWeek = departuresPerWeek(link);
        boolean land = link.mode() == Mode.RAIL || link.mode() == Mode.ROAD;
        if (land && !country(at.node()).equals(country(to))) {
            Crossing crossing = network.crossings().stream()
                    .filter(c ->
                            c.node().equals(at.node()) && c.toCountry().equals(country(to)) && c.mode() == link.mode())
                    .findFirst()
                    .orElse(null);
            if (crossing == null) {
                return;
            }
            hours += crossing.dwellHours();
        }
        if (perWeek > 0) {
            hours += 84 / perWeek;
        } else if (at.quay()) {
            return;
        }
        queue.add(new Entry(entry.hours() + hours, new Stand(to, at.mode(), at.gauge(), at.form(), false)));
    }

    private double departuresPerWeek(Link link) {
        if (link.basin() == null) {
            return 0;
        }
        double sum = 0;
        for (Service service : network.services()) {
            boolean same = service.mode() == link.mode()
                    && Set.of(service.from(), service.to()).equals(Set.of(link.from(), link.to()));
            sum += same && service.open() && service.departuresPerWeek() != null ? service.departuresPerWeek() : 0;
        }
        return sum;
    }

    private void change(Entry entry) {
        Stand at = entry.stand();
        if (at.quay()) {
            return;
        }
        for (Transfer row : network.transfers()) {
            if (!row.node().equals(at.node())
                    || row.fromMode() != at.mode()
                    || !Objects.equals(gauge(row.fromMode(), row.fromGaugeMm()), at.gauge())) {
                continue;
            }
            for (String form : row.toMode() == Mode.FERRY ? List.of("truck", liftedForm) : List.of("")) {
                if (mayLeave(at.form(), row.toMode()) && mayLeave(form, at.mode())) {
                    land(entry, row, form);
                }
            }
        }
    }

    private void land(Entry entry, Transfer row, String form) {
        Integer gauge = gauge(row.toMode(), row.toGaugeMm());
        queue.add(new Entry(entry.hours() + row.dwellHours(), new Stand(row.node(), row.toMode(), gauge, form, false)));
        double shortest = Double.POSITIVE_INFINITY;
        for (Link link : network.links()) {
            boolean leaves = link.from().equals(row.node()) || (link.to().equals(row.node()) && !link.directed());
            if (leaves && link.mode() == row.toMode() && departuresPerWeek(link) > 0) {
                shortest = Math.min(shortest, 84 / departuresPerWeek(link));
            }
        }
        if (shortest < Double.POSITIVE_INFINITY) {
            double rest = row.dwellHours() - Math.min(row.dwellHours(), shortest);
            queue.add(new Entry(entry.hours() + rest, new Stand(row.node(), row.toMode(), gauge, form, true)));
        }
    }

    private static @Nullable Integer gauge(Mode mode, @Nullable Integer gauge) {
        return mode == Mode.RAIL ? gauge : null;
    }

    private static boolean mayLeave(String form, Mode other) {
        return switch (form) {
            case "truck" -> other == Mode.ROAD;
            case "wagon" -> other == Mode.RAIL;
            default -> true;
        };
    }
}
