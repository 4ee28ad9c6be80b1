package org.kervan.engine.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.ShortestPaths;

class RouteSetsTest {

    /** From 0 to 3: over 1 (cost 2), over 2 (cost 4), straight (cost 30). */
    private static final Graph GRAPH = Graph.of(4, new int[] {0, 1, 0, 2, 0}, new int[] {1, 3, 2, 3, 3});

    private static final double[] COST = {1, 1, 2, 2, 30};

    private static Layer[] layer(double[] cost, boolean... closed) {
        return new Layer[] {Layer.of(new double[][] {cost}, closed.length == 0 ? null : closed, new double[][] {{1}})};
    }

    private static RouteSets search(Layer[] layers, SearchOptions options) {
        return RouteSets.search(GRAPH, layers, new int[1], new int[] {3}, new int[1], COST, options);
    }

    private static int[][] routes(RouteSets sets) {
        int[][] routes = new int[sets.routeCount()][];
        Arrays.setAll(routes, sets::arcs);
        return routes;
    }

    @Test
    void findsAlternativesBestFirstAndLeavesOutWhatIsFarTooDear() {
        SearchOptions options = new SearchOptions(6, 9, 1.5, 2.5, 0.9, 1);
        assertThat(routes(search(layer(COST), options))).isDeepEqualTo(new int[][] {{0, 1}, {2, 3}});
        SearchOptions patient = new SearchOptions(6, 20, 1.5, 20, 0.9, 1);
        assertThat(routes(search(layer(COST), patient))).isDeepEqualTo(new int[][] {{0, 1}, {2, 3}, {4}});
        assertThat(routes(search(layer(COST), patient.withRoutes(1)))).isDeepEqualTo(new int[][] {{0, 1}});
    }

    @Test
    void leavesOutWhatIsNearlyTheSame() {
        Graph graph = Graph.of(3, new int[] {0, 1, 1}, new int[] {1, 2, 2});
        double[] cost = {97, 3, 3.5};
        SearchOptions all = new SearchOptions(6, 5, 1.5, 3, 1, 1);
        Layer[] layers = layer(cost);
        int[] to = {2};
        assertThat(RouteSets.search(graph, layers, new int[1], to, new int[1], cost, all)
                        .routeCount())
                .isEqualTo(2);
        SearchOptions different = new SearchOptions(6, 5, 1.5, 3, 0.9, 1);
        assertThat(RouteSets.search(graph, layers, new int[1], to, new int[1], cost, different)
                        .routeCount())
                .isEqualTo(1);
    }

    @Test
    void closedArcsAreNotUsedAndAnUnreachableMarketHasNoRoute() {
        SearchOptions options = SearchOptions.standard();
        assertThat(routes(search(layer(COST, true, false, false, false, false), options)))
                .isDeepEqualTo(new int[][] {{2, 3}});
        assertThat(search(layer(COST, true, false, true, false, true), options).routeCount())
                .isZero();
    }

    @Test
    void holdsTheBestRouteOfEachWeightingAndOnlySoundOnes() {
        for (long seed = 0; seed < 200; seed++) {
            RandomLogit input = new RandomLogit(seed);
            RouteSets sets = input.routes();
            for (int m = 0; m < sets.marketCount(); m++) {
                Layer layer = input.layers[sets.layer(m)];
                Set<String> seen = new HashSet<>();
                for (int r = sets.firstRoute(m); r < sets.firstRoute(m + 1); r++) {
                    requireSound(input, sets, m, r);
                    assertThat(seen.add(Arrays.toString(sets.arcs(r)))).isTrue();
                }
                for (int w = 0; w < layer.weightingCount(); w++) {
                    ShortestPaths paths = new ShortestPaths(input.graph);
                    paths.useCosts(layer.cost(w), layer.closed());
                    paths.run(sets.origin(m));
                    assertThat(best(sets, m, layer.cost(w)))
                            .isCloseTo(paths.distance(sets.destination(m)), within(1e-9));
                }
            }
        }
    }

    private static void requireSound(RandomLogit input, RouteSets sets, int market, int route) {
        int node = sets.origin(market);
        Set<Integer> visited = new HashSet<>(Set.of(node));
        for (int arc : sets.arcs(route)) {
            assertThat(input.graph.tailOfArc(arc)).isEqualTo(node);
            assertThat(input.layers[sets.layer(market)].closed()[arc]).isFalse();
            node = input.graph.headOfArc(arc);
            assertThat(visited.add(node)).isTrue();
        }
        assertThat(node).isEqualTo(sets.destination(market));
    }

    private static double best(RouteSets sets, int market, double[] cost) {
        double best = Double.POSITIVE_INFINITY;
        for (int r = sets.firstRoute(market); r < sets.firstRoute(market + 1); r++) {
            best = Math.min(
                    best,
                    Arrays.stream(sets.arcs(r)).mapToDouble(arc -> cost[arc]).sum());
        }
        return best;
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        for (long seed = 0; seed < 30; seed++) {
            RandomLogit input = new RandomLogit(seed);
            SearchOptions options = SearchOptions.standard().withThreads(1);
            RouteSets one = RouteSets.search(
                    input.graph, input.layers, input.origin, input.destination, input.layer, input.length, options);
            RouteSets four = RouteSets.search(
                    input.graph,
                    input.layers,
                    input.origin,
                    input.destination,
                    input.layer,
                    input.length,
                    options.withThreads(4));
            assertThat(routes(four)).isDeepEqualTo(routes(one));
        }
    }

    @Test
    void aRouteThatBecameTheBestIsMissedUntilTheSetIsExtended() {
        Layer[] before = layer(COST);
        RouteSets sets = search(before, new SearchOptions(2, 3, 1.5, 2.5, 0.9, 1));
        Pools none = Pools.of(
                new int[] {-1, -1, -1, -1, -1}, new double[0], new boolean[0], new double[0], new double[0], null);
        Trips trips =
                Trips.of(new int[1], new double[] {10}, new double[][] {{1}}, new double[] {1}, new double[] {100});
        LogitProblem problem = LogitProblem.of(sets, before, none, trips);
        LogitSolution solution = LogitSolver.solve(problem, LogitOptions.standard());
        assertThat(solution.missed(0.01, 2).share()).isZero();

        Layer[] after = layer(new double[] {1, 1, 2, 2, 1});
        LogitSolution changed = LogitSolver.solve(problem.withLayers(after), LogitOptions.standard());
        Missed missed = changed.missed(0.01, 2);
        assertThat(missed.share()).isEqualTo(1);
        assertThat(missed.markets()).containsExactly(0);

        RouteSets more =
                sets.extend(after, missed.markets(), changed.arcPrice(), new SearchOptions(2, 3, 1.5, 2.5, 0.9, 1));
        assertThat(routes(more)).isDeepEqualTo(new int[][] {{0, 1}, {2, 3}, {4}});
        LogitProblem complete = problem.withLayers(after).withRoutes(more);
        assertThat(LogitSolver.resolve(complete, changed, LogitOptions.standard())
                        .missed(0.01, 2)
                        .share())
                .isZero();
    }

    @Test
    void aClosedBestRouteIsMissedByThoseWhoHadNoOther() {
        RouteSets sets = search(layer(COST), SearchOptions.standard().withRoutes(1));
        Layer[] closed = layer(COST, true, false, false, false, false);
        RouteSets more = sets.extend(closed, new int[] {0}, null, SearchOptions.standard());
        assertThat(routes(more)).isDeepEqualTo(new int[][] {{0, 1}, {2, 3}});
    }
}
