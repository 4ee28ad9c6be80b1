package org.kervan.engine.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/**
 * Pareto sets of paths by one or more criteria that add up along a path. Prepared once for a graph and its costs, then
 * immutable: any number of threads may search at the same time.
 *
 * <p>The method is A*pex (Zhang, Salzman, Felner, Kumar, Ulloa, Koenig: "A*pex: Efficient Approximate Multi-Objective
 * Search on Graphs", ICAPS 2022), on a graph from which nodes without a real choice were contracted beforehand. See
 * {@link ParetoSearch} for the search and {@link Contraction} for the contraction.
 */
public final class ParetoPaths {

    private final Graph graph;
    private final double[][] arcCost;
    private final Overlay overlay;
    private final @Nullable Departures departures;

    private ParetoPaths(Graph graph, double[][] arcCost, Overlay overlay, @Nullable Departures departures) {
        this.graph = graph;
        this.arcCost = arcCost;
        this.overlay = overlay;
        this.departures = departures;
    }

    /**
     * Prepares for searches with all arcs open and no timetables.
     *
     * @param arcCost [criterion][arc by the caller's number], 0 or more; +infinity closes the arc; the arrays are read
     *     by later searches and must not change
     * @throws IllegalArgumentException if there is no criterion, not one cost per arc, or a cost is negative or not a
     *     number
     */
    public static ParetoPaths of(Graph graph, double[][] arcCost) {
        return of(graph, arcCost, null, null);
    }

    /**
     * Prepares for searches.
     *
     * @param arcCost as in {@link #of(Graph, double[][])}; of a timetabled arc criterion 0 is what comes after the wait
     * @param closedArc true for each arc that may not be used; null when all may
     * @param departures timetables of arcs, null when there are none
     * @throws IllegalArgumentException as in {@link #of(Graph, double[][])}, if there is not one mark per arc, or
     *     departures are given for an arc that does not exist
     */
    public static ParetoPaths of(
            Graph graph, double[][] arcCost, boolean @Nullable [] closedArc, @Nullable Departures departures) {
        if (arcCost.length == 0) {
            throw new IllegalArgumentException("arcCost has no criterion, expected at least one");
        }
        for (int i = 0; i < arcCost.length; i++) {
            ArcCosts.requireOnePerArc(graph, "arcCost[" + i + "]", arcCost[i].length);
            for (int arc = 0; arc < arcCost[i].length; arc++) {
                ArcCosts.requireCost(arc, arcCost[i][arc]);
            }
        }
        if (closedArc != null) {
            ArcCosts.requireOnePerArc(graph, "closedArc", closedArc.length);
        }
        if (departures != null && departures.largestArc() >= graph.arcCount()) {
            throw new IllegalArgumentException("departures are given for arc " + departures.largestArc()
                    + ", but there are " + graph.arcCount() + " arcs");
        }
        Hops hops = new Hops(arcCost.length, 2 * graph.arcCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if ((closedArc == null || !closedArc[arc]) && isFinite(arcCost, arc)) {
                double[] times = departures == null ? null : departures.timesOf(arc);
                hops.addArc(graph.tailOfArc(arc), graph.headOfArc(arc), arc, arcCost, times);
            }
        }
        Overlay overlay = Contraction.contract(hops, graph.nodeCount());
        return new ParetoPaths(graph, arcCost.clone(), overlay, departures);
    }

    private static boolean isFinite(double[][] arcCost, int arc) {
        for (double[] cost : arcCost) {
            if (cost[arc] == Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    /** Least costs to a target, to be shared by searches that lead there. */
    public Bounds boundsTo(int target) {
        return Bounds.of(overlay, graph.requireNode(target));
    }

    /**
     * The Pareto set of the paths from a node to the target of the bounds.
     *
     * @param bounds made by {@link #boundsTo} of this object
     * @throws IndexOutOfBoundsException if there is no such source
     * @throws IllegalArgumentException if the bounds belong to another object, or the tolerance is neither empty nor
     *     one per criterion
     */
    public ParetoSet find(int source, Bounds bounds, ParetoOptions options) {
        graph.requireNode(source);
        if (bounds.overlay != overlay) {
            throw new IllegalArgumentException("the bounds were made by another ParetoPaths");
        }
        List<Double> tolerance = toleranceOf(options);
        ParetoSearch search = new ParetoSearch(bounds, departures, tolerance, options);
        search.run(source);
        List<ParetoPath> paths = new ArrayList<>();
        int[] lengthAt = new int[graph.nodeCount()];
        Arrays.fill(lengthAt, -1);
        for (int[] arcs : search.foundPaths()) {
            int[] simple = Paths.withoutLoops(graph, source, arcs, lengthAt);
            paths.add(new ParetoPath(simple, Paths.cost(arcCost, departures, options.start(), simple)));
        }
        return new ParetoSet(
                Paths.bestInOrder(paths),
                tolerance,
                search.isComplete(),
                search.labelsMade(),
                search.labelsSettled(),
                search.labelsPruned(),
                search.labelsMerged());
    }

    private List<Double> toleranceOf(ParetoOptions options) {
        if (options.tolerance().isEmpty()) {
            return Collections.nCopies(overlay.criteria, 0.0);
        }
        if (options.tolerance().size() != overlay.criteria) {
            throw new IllegalArgumentException(
                    "tolerance has " + options.tolerance().size() + " entries, expected one for each of "
                            + overlay.criteria + " criteria");
        }
        return options.tolerance();
    }
}
