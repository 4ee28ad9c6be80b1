package org.kervan.study.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.study.network.States.Vertex;

/** Tells an arc in words. It asks the same cost rules as the compiler, so that an answer shows what was solved. */
final class StepMaker {
    private final Network network;
    private final Costs costs;
    private final Sailings sailings;
    private final States states;
    private final ArcList arcs;

    StepMaker(Network network, Costs costs, Sailings sailings, States states, ArcList arcs) {
        this.network = network;
        this.costs = costs;
        this.sailings = sailings;
        this.states = states;
        this.arcs = arcs;
    }

    @Nullable
    Step make(int arc) {
        return switch (arcs.kind[arc]) {
            case ArcList.HAUL -> haul(arc, network.links().get(arcs.row[arc]));
            case ArcList.BOARD -> board(arc, network.links().get(arcs.row[arc]));
            case ArcList.TRANSFER -> transfer(arc, network.transfers().get(arcs.row[arc]));
            case ArcList.CROSS -> cross(arc, network.crossings().get(arcs.row[arc]));
            default -> null;
        };
    }

    private Step haul(int arc, Link link) {
        Vertex tail = states.get(arcs.tail[arc]);
        Standing standing = Objects.requireNonNull(tail.standing());
        boolean forward = tail.node() == states.node(link.from());
        String from = forward ? link.from() : link.to();
        String to = forward ? link.to() : link.from();
        String fromCountry = network.nodes().get(states.node(from)).country();
        String toCountry = network.nodes().get(states.node(to)).country();
        Figure km = Figure.of("km", link.lengthKm(), "transport/links.csv", link.id(), link.provenance());
        List<Figure> figures = List.of(
                km,
                costs.times().haul(link),
                costs.prices().haul(link, forward, standing, fromCountry, toCountry),
                costs.emissions().haul(link, fromCountry, toCountry));
        return step(
                LegKind.HAUL, standing, from, to, link.id(), link.name(), link.lengthKm(), null, null, arc, figures);
    }

    private Step board(int arc, Link link) {
        Vertex tail = states.get(arcs.tail[arc]);
        String node = network.nodes().get(tail.node()).id();
        Sailings.Line line = Objects.requireNonNull(sailings.on(link));
        List<Figure> figures = line.services().stream()
                .map(service -> costs.times().board(service, line.departuresPerWeek()))
                .toList();
        String name =
                String.join(", ", line.services().stream().map(Service::name).toList());
        double headway = 168 / line.departuresPerWeek();
        Standing standing = Objects.requireNonNull(tail.standing());
        return step(LegKind.WAIT, standing, node, node, link.id(), name, 0, 0.0, headway, arc, figures);
    }

    private Step transfer(int arc, Transfer transfer) {
        Standing from = Objects.requireNonNull(states.get(arcs.tail[arc]).standing());
        Standing to = Objects.requireNonNull(states.get(arcs.head[arc]).standing());
        List<Figure> figures = List.of(
                costs.times().transfer(transfer, transfer.dwellHours() - arcs.hours[arc]),
                costs.prices().transfer(transfer));
        String name = from.words() + " > " + to.words();
        return step(LegKind.TRANSFER, to, transfer.node(), transfer.node(), null, name, 0, null, null, arc, figures);
    }

    private Step cross(int arc, Crossing crossing) {
        Standing standing = Objects.requireNonNull(states.get(arcs.tail[arc]).standing());
        List<Figure> figures =
                List.of(costs.times().cross(crossing), costs.prices().cross(crossing));
        String name = crossing.fromCountry() + " > " + crossing.toCountry();
        return step(
                LegKind.CROSS,
                standing,
                crossing.node(),
                crossing.node(),
                null,
                name,
                0,
                crossing.dwellHoursLow(),
                crossing.dwellHoursHigh(),
                arc,
                figures);
    }

    private Step step(
            LegKind kind,
            Standing standing,
            String from,
            String to,
            @Nullable String link,
            String name,
            double km,
            @Nullable Double low,
            @Nullable Double high,
            int arc,
            List<Figure> figures) {
        return new Step(
                kind,
                standing.mode(),
                standing.gaugeMm(),
                from,
                to,
                link,
                name,
                km,
                arcs.hours[arc],
                low,
                high,
                arcs.variance[arc],
                arcs.usd[arc],
                arcs.co2[arc],
                figures);
    }
}
