package org.kervan.engine.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

/** Two parallel arcs, where answers can be worked out by hand. */
class LogitCasesTest {

    private static final LogitOptions EXACT = LogitOptions.standard().withTargetGap(1e-9);
    private static final Graph TWO_ARCS = Graph.of(2, new int[] {0, 0}, new int[] {1, 1});
    private static final double[] LENGTH = {1, 1};

    private static Layer[] costs(double first, double second) {
        return new Layer[] {Layer.of(new double[][] {{first, second}}, null, new double[][] {{1}})};
    }

    private static RouteSets routes(Layer[] layers) {
        return RouteSets.search(
                TWO_ARCS, layers, new int[1], new int[] {1}, new int[1], LENGTH, SearchOptions.standard());
    }

    private static Trips trip(double amount, double scale, double outsideCost) {
        return Trips.of(
                new int[1], new double[] {amount}, new double[][] {{1}}, new double[] {scale}, new double[] {outsideCost
                });
    }

    private static Pools pools(double capacity, boolean hard, double freePrice) {
        return Pools.of(
                new int[] {0, 1},
                new double[] {capacity, 1000},
                new boolean[] {hard, hard},
                new double[] {freePrice, freePrice},
                new double[] {1, 1},
                null);
    }

    @Test
    void withoutPricesTheSharesAreThoseOfTheLogit() {
        Layer[] layers = costs(10, 12);
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools(1e9, true, 0), trip(100, 0.5, 1000));
        double[] flow = LogitSolver.solve(problem, EXACT).arcFlow();
        double share = 1 / (1 + Math.exp(-0.5 * 2));
        assertThat(flow).containsExactly(new double[] {100 * share, 100 * (1 - share)}, within(1e-9));
    }

    @Test
    void theMoreAllSeeTheCheapestRouteTheMoreTheCostsAreEqual() {
        Layer[] layers = costs(10, 12);
        Pools pools = pools(1000, false, 50);
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools, trip(100, 0.1, 1000));
        LogitSolution solution = LogitSolver.solve(problem, EXACT);
        double before = Double.POSITIVE_INFINITY;
        for (double scale = 1; scale < 2000; scale *= 10) {
            solution =
                    LogitSolver.resolve(problem.withTrips(trip(100, scale, 1000)), solution, LogitOptions.standard());
            assertThat(solution.status()).isEqualTo(LogitSolution.Status.REACHED);
            double difference = Math.abs(10 + solution.poolPrice()[0] - 12 - solution.poolPrice()[1]);
            assertThat(difference).isLessThan(before / 5);
            before = difference;
        }
        assertThat(solution.arcFlow()).containsExactly(new double[] {70, 30}, within(0.1));
    }

    @Test
    void aFullArcGetsThePriceThatSendsTheRestElsewhere() {
        Layer[] layers = costs(10, 12);
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools(20, true, 0), trip(100, 0.5, 1000));
        LogitSolution solution = LogitSolver.solve(problem, EXACT);
        assertThat(solution.arcFlow()).containsExactly(new double[] {20, 80}, within(1e-6));
        double price = 2 + Math.log(80.0 / 20) / 0.5;
        assertThat(solution.poolMultiplier()).containsExactly(new double[] {price, 0}, within(1e-6));
        assertThat(solution.certificate().capacityExcess()).isLessThan(1e-6);
        assertThat(solution.certificate().slack()).isLessThan(1e-9);
    }

    @Test
    void whatFindsNoRoomIsToldAsUnserved() {
        Layer[] layers = costs(10, 12);
        Pools pools = Pools.of(
                new int[] {0, 0},
                new double[] {60},
                new boolean[] {true},
                new double[1],
                new double[] {1},
                new double[] {10});
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools, trip(100, 0.5, 1000));
        LogitSolution solution = LogitSolver.solve(problem, EXACT);
        assertThat(solution.unserved()).containsExactly(new double[] {50}, within(1e-5));
        assertThat(solution.poolLoad()).containsExactly(new double[] {60}, within(1e-5));
        assertThat(solution.certificate().unserved()).isCloseTo(50, within(1e-5));
        assertThat(solution.poolPrice()[0]).isBetween(980.0, 1000.0);
    }

    @Test
    void aMarketWithoutOpenRoutesIsUnserved() {
        Layer[] layers = costs(10, 12);
        LogitProblem open = LogitProblem.of(routes(layers), layers, pools(1000, false, 1), trip(100, 0.5, 500));
        Layer[] closed = {layers[0].withClosed(new boolean[] {true, true})};
        LogitSolution solution = LogitSolver.solve(open.withLayers(closed), EXACT);
        assertThat(solution.unserved()).containsExactly(100);
        assertThat(solution.arcFlow()).containsExactly(0, 0);
        assertThat(solution.cost()).containsExactly(500);
    }

    @Test
    void demandFollowsItsElasticity() {
        Layer[] layers = costs(10, 1e6);
        Trips elastic = trip(100, 0.5, 1e6).withElasticity(new double[] {1}, new double[] {40});
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools(1e9, true, 0), elastic);
        LogitSolution solution = LogitSolver.solve(problem, EXACT);
        assertThat(solution.amount()).containsExactly(new double[] {400}, within(1e-9));
        LogitProblem full = problem.withPools(pools(50, true, 0));
        LogitSolution limited = LogitSolver.resolve(full, solution, EXACT);
        assertThat(limited.amount()).containsExactly(new double[] {50}, within(1e-5));
        assertThat(limited.cost()).containsExactly(new double[] {80}, within(1e-5));
    }

    @Test
    void askedToStopItTellsWhy() {
        Layer[] layers = costs(10, 12);
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools(20, true, 0), trip(100, 0.5, 1000));
        assertThat(LogitSolver.solve(problem, EXACT.withCancelled(() -> true)).status())
                .isEqualTo(LogitSolution.Status.CANCELLED);
        LogitSolution short1 = LogitSolver.solve(problem, EXACT.withMaxIterations(1));
        assertThat(short1.status()).isEqualTo(LogitSolution.Status.ITERATIONS_SPENT);
        assertThat(short1.gap()).isGreaterThan(1e-9);
    }

    @Test
    void theCheckSeesWrongPricesAndWrongFlows() {
        Layer[] layers = costs(10, 12);
        LogitProblem problem = LogitProblem.of(routes(layers), layers, pools(20, true, 1), trip(100, 0.5, 1000));
        Loading loading = new Loading(problem);
        loading.evaluate(1);
        LogitCertificate free = new LogitChecker(problem, loading, 1).check();
        assertThat(free.fixedPointGap()).isGreaterThan(0.001);
        assertThat(free.capacityExcess()).isGreaterThan(50);
        loading.routeFlow[0] += 5;
        assertThat(new LogitChecker(problem, loading, 1).check().conservation()).isGreaterThan(0.01);
        loading.price[1] = 30;
        assertThat(new LogitChecker(problem, loading, 1).check().slack()).isGreaterThan(0.1);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Layer[] layers = costs(10, 12);
        RouteSets routes = routes(layers);
        Layer[] wrong = {Layer.of(new double[][] {{-1, Double.NaN}}, null, new double[][] {{1}})};
        Pools pools = Pools.of(
                new int[] {0, 7},
                new double[] {0, 10},
                new boolean[2],
                new double[] {-2, 0},
                new double[] {0.5, 1},
                null);
        assertThatThrownBy(() -> LogitProblem.of(routes, wrong, pools, trip(-1, 0, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "attribute 0 of arc 0 is -1.0",
                        "attribute 0 of arc 1 is NaN",
                        "pool of arc 1 is 7",
                        "capacity of pool 0 is 0.0",
                        "free price of pool 0 is -2.0",
                        "power of pool 0 is 0.5",
                        "amount of trip 0 is -1.0",
                        "scale of trip 0 is 0.0");
        assertThatThrownBy(() -> RouteSets.search(
                        TWO_ARCS,
                        layers,
                        new int[] {5},
                        new int[] {-1},
                        new int[] {3},
                        LENGTH,
                        SearchOptions.standard()))
                .hasMessageContainingAll(
                        "origin of market 0 is 5", "destination of market 0 is -1", "layer of market 0");
    }

    @Test
    void groupsAndSelectionsAddUp() {
        for (long seed = 0; seed < 20; seed++) {
            LogitProblem problem = new RandomLogit(seed).problem();
            LogitSolution solution = LogitSolver.solve(problem, EXACT);
            int trips = problem.trips().count();
            int[] group = new int[trips];
            Arrays.setAll(group, t -> t % 3);
            double[][] byGroup = solution.arcFlow(group, 3);
            double[] arcFlow = solution.arcFlow();
            double[] amount = solution.amount();
            for (int arc = 0; arc < arcFlow.length; arc++) {
                double sum = byGroup[0][arc] + byGroup[1][arc] + byGroup[2][arc];
                assertThat(sum).isCloseTo(arcFlow[arc], within(1e-9));
                double[] share = solution.selectArc(arc);
                double selected = 0;
                for (int t = 0; t < trips; t++) {
                    selected += share[t] * amount[t];
                }
                assertThat(selected).isCloseTo(arcFlow[arc], within(1e-9));
            }
        }
    }
}
