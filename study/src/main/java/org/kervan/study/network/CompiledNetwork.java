package org.kervan.study.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Link;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.States.Vertex;

/**
 * A network as numbered vertices and priced arcs for one commodity, all years together: links that are not open in a
 * year are closed by {@link #closedIn}, so that a question for another year needs no new compilation.
 *
 * <p>Arrays handed out are the network's own, to be read and never written. Units: hours, hours squared, USD per
 * tonne, kg CO2e per tonne. Method: docs/methods/network.md.
 */
public final class CompiledNetwork {
    private final Network network;
    private final States states;
    private final ArcList arcs;
    private final Map<Integer, double[]> timetables;
    private final StepMaker steps;
    private final Costs costs;
    private final boolean[] gone;

    CompiledNetwork(
            Network network,
            Costs costs,
            Sailings sailings,
            States states,
            ArcList arcs,
            Map<Integer, double[]> timetables) {
        this(network, costs, sailings, states, arcs, timetables, new boolean[arcs.count]);
    }

    CompiledNetwork(
            Network network,
            Costs costs,
            Sailings sailings,
            States states,
            ArcList arcs,
            Map<Integer, double[]> timetables,
            boolean[] gone) {
        this.gone = gone;
        this.network = network;
        this.states = states;
        this.arcs = arcs;
        this.timetables = Map.copyOf(timetables);
        this.steps = new StepMaker(network, costs, sailings, states, arcs);
        this.costs = costs;
    }

    /** Compiles a network for a commodity. Fails when the package lacks a parameter or a price for a mode it has. */
    public static CompiledNetwork of(Network network, Commodity commodity) {
        Costs costs = Costs.of(network, commodity);
        return new Compiler(network, costs, List.of(LoadForm.TRUCK, costs.load().liftedForm())).compile();
    }

    /**
     * Compiles a network for a commodity with every form in which anything can board a ferry. Vertices and arcs then
     * have the same numbers for every commodity, so that goods of many kinds can share one graph; what a commodity
     * may not board is for the caller to close ({@link #formAt}).
     */
    public static CompiledNetwork ofAllForms(Network network, Commodity commodity) {
        return new Compiler(network, Costs.of(network, commodity), List.of(LoadForm.values())).compile();
    }

    /**
     * This network with changed rows: same vertices and arcs where only rows changed or are missing, compiled anew
     * where places, lines or price lists are others. Timetables are not carried over.
     *
     * @param changed made from the network this was compiled from; rows not changed are the same instances
     * @param commodity the commodity this was compiled for
     */
    public CompiledNetwork changed(Network changed, Commodity commodity) {
        return Repricer.canReprice(network, changed)
                ? new Repricer(network, changed, arcs, states, costs).reprice()
                : ofAllForms(changed, commodity);
    }

    /** Whether the row behind an arc is missing, so that the arc cannot be used. */
    public boolean isGone(int arc) {
        return gone[arc];
    }

    public int vertexCount() {
        return states.count();
    }

    public int arcCount() {
        return arcs.count;
    }

    public int[] tails() {
        return arcs.tail;
    }

    public int[] heads() {
        return arcs.head;
    }

    public double[] hours() {
        return arcs.hours;
    }

    public double[] hoursVariance() {
        return arcs.variance;
    }

    public double[] usdPerTonne() {
        return arcs.usd;
    }

    public double[] kgCo2ePerTonne() {
        return arcs.co2;
    }

    /** Known weekly departures in hours since Monday 00:00 UTC, ascending, by number of the boarding arc. */
    public Map<Integer, double[]> timetables() {
        return timetables;
    }

    /** Net tonnes in a TEU, as prices per TEU were spread. */
    public double tonnesPerTeu() {
        return costs.load().tonnesPerTeu();
    }

    /** Vertex where journeys from a place begin. Fails when there is no such place. */
    public int source(String nodeId) {
        return states.vertex(states.node(nodeId), States.Role.SOURCE, null, "");
    }

    /** Vertex where journeys to a place end. Fails when there is no such place. */
    public int sink(String nodeId) {
        return states.vertex(states.node(nodeId), States.Role.SINK, null, "");
    }

    /** The place a vertex belongs to. */
    public Node nodeOf(int vertex) {
        return network.nodes().get(states.get(vertex).node());
    }

    /** The link an arc moves along, or null when it stays in its place. */
    public @Nullable Link linkOf(int arc) {
        return arcs.kind[arc] == ArcList.HAUL ? network.links().get(arcs.row[arc]) : null;
    }

    /** The arc in words, with the rows behind its numbers; null for access, which is nothing a planner sees. */
    public @Nullable Step step(int arc) {
        return steps.make(arc);
    }

    /** What an arc is, or null for access. */
    public @Nullable LegKind kindOf(int arc) {
        return switch (arcs.kind[arc]) {
            case ArcList.HAUL -> LegKind.HAUL;
            case ArcList.BOARD -> LegKind.WAIT;
            case ArcList.TRANSFER -> LegKind.TRANSFER;
            case ArcList.CROSS -> LegKind.CROSS;
            default -> null;
        };
    }

    /**
     * Position of an arc's row in its list of the network: a link for {@link LegKind#HAUL} and {@link LegKind#WAIT}, a
     * transfer, a crossing; -1 for access.
     */
    public int rowOf(int arc) {
        return arcs.row[arc];
    }

    /** Whether a haul goes from the link's {@code from} to its {@code to}. */
    public boolean isForward(int arc) {
        Link link = linkOf(arc);
        return link != null && nodeOf(arcs.tail[arc]).id().equals(link.from());
    }

    /** Mode goods are on at a vertex, null at the ends of a journey. */
    public @Nullable Mode modeAt(int vertex) {
        Standing standing = states.get(vertex).standing();
        return standing == null ? null : standing.mode();
    }

    /** Form in which goods are on board at a vertex, null when not on a ferry. */
    public @Nullable LoadForm formAt(int vertex) {
        Standing standing = states.get(vertex).standing();
        return standing == null ? null : standing.form();
    }

    /** A fresh mask of the arcs along links that cannot be used in a year. */
    public boolean[] closedIn(int year) {
        boolean[] closed = new boolean[arcs.count];
        for (int arc = 0; arc < arcs.count; arc++) {
            Link link = linkOf(arc);
            closed[arc] = link != null && !link.isUsableIn(year);
        }
        return closed;
    }

    /** How goods can stand in a place, in words, with the vertex; for telling which change is missing. */
    public List<Stand> standsAt(String nodeId) {
        int node = states.node(nodeId);
        return states.standingsAt(node).stream()
                .map(standing -> new Stand(states.here(node, standing), standing.words()))
                .toList();
    }

    /**
     * A way of standing in a place.
     *
     * @param vertex its vertex
     * @param words mode and gauge, for example {@code rail 1520 mm}
     */
    public record Stand(int vertex, String words) {}

    /** How goods stand at a vertex, in words; empty at the ends of a journey. */
    public String standingWords(int vertex) {
        Vertex found = states.get(vertex);
        return found.standing() == null ? "" : found.standing().words();
    }
}
