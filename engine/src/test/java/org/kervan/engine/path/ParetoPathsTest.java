package org.kervan.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class ParetoPathsTest {

    /**
     * Costs are (time, money).
     *
     * <pre>
     *        a0 (1, 9)         a3 (1, 9)
     *     0 ===========&gt; 1 ===============&gt; 3
     *        a1 (5, 2)   |     a4 (6, 1)      5 (nobody goes there)
     *                    | a2 (1, 1)
     *                    v     a5 (1, 9)
     *                    2 ---------------&gt; 4 ---&gt; 1   a6 (0, 0) leads back
     * </pre>
     */
    private static ParetoPaths drawn() {
        Graph graph = Graph.of(6, new int[] {0, 0, 1, 1, 1, 2, 4}, new int[] {1, 1, 2, 3, 3, 4, 1});
        return ParetoPaths.of(graph, new double[][] {{1, 5, 1, 1, 6, 1, 0}, {9, 2, 1, 9, 1, 9, 0}});
    }

    @Test
    void listsEveryTradeOffOnce() {
        ParetoPaths paths = drawn();
        ParetoSet set = paths.find(0, paths.boundsTo(3), ParetoOptions.exact());
        assertThat(set.complete()).isTrue();
        assertThat(set.paths()).extracting(p -> p.cost(0)).containsExactly(2.0, 6.0, 7.0, 11.0);
        assertThat(set.paths()).extracting(p -> p.cost(1)).containsExactly(18.0, 11.0, 10.0, 3.0);
        assertThat(set.paths().get(2).arcs()).containsExactly(0, 4);
    }

    @Test
    void toleranceThinsTheListAndSaysSo() {
        ParetoPaths paths = drawn();
        ParetoSet set = paths.find(0, paths.boundsTo(3), ParetoOptions.within(0.2, 0.2));
        assertThat(set.tolerance()).containsExactly(0.2, 0.2);
        assertThat(set.paths()).hasSize(3);
        assertThat(set.paths()).extracting(p -> p.cost(1)).contains(18.0, 3.0);
    }

    @Test
    void sourceIsTargetAndUnreachable() {
        ParetoPaths paths = drawn();
        ParetoSet here = paths.find(1, paths.boundsTo(1), ParetoOptions.exact());
        assertThat(here.paths()).hasSize(1);
        assertThat(here.paths().getFirst().arcs()).isEmpty();
        assertThat(here.paths().getFirst().cost(1)).isZero();
        Bounds nowhere = paths.boundsTo(5);
        assertThat(nowhere.leastCost(0, 0)).isInfinite();
        assertThat(paths.find(0, nowhere, ParetoOptions.exact()).paths()).isEmpty();
    }

    @Test
    void aReachedLabelLimitIsReported() {
        ParetoPaths paths = drawn();
        ParetoSet set = paths.find(0, paths.boundsTo(3), ParetoOptions.exact().withLabelLimit(2));
        assertThat(set.complete()).isFalse();
        assertThat(set.paths().size()).isLessThan(4);
    }

    @Test
    void misuseIsSaid() {
        ParetoPaths paths = drawn();
        Bounds bounds = paths.boundsTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.find(0, drawn().boundsTo(3), ParetoOptions.exact()))
                .withMessageContaining("another ParetoPaths");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.find(0, bounds, ParetoOptions.within(0.1)))
                .withMessage("tolerance has 1 entries, expected one for each of 2 criteria");
        assertThatThrownBy(() -> paths.find(6, bounds, ParetoOptions.exact()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        Graph one = Graph.of(2, new int[] {0}, new int[] {1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParetoPaths.of(one, new double[][] {{-1}}))
                .withMessage("cost of arc 0 is -1.0, expected 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> ParetoPaths.of(one, new double[0][]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParetoPaths.of(
                        one, new double[][] {{1}}, null, Departures.of(168, Map.of(7, new double[] {1}))))
                .withMessageContaining("departures are given for arc 7");
        assertThatIllegalArgumentException().isThrownBy(() -> ParetoOptions.within(-0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParetoOptions.exact().withLabelLimit(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParetoOptions.exact().startingAt(Double.NaN));
    }

    @Test
    void agreesWithFullEnumerationOnFiveHundredRandomNetworks() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomNetwork network = RandomNetwork.of(seed, 14, 1 + (int) (seed % 5));
            boolean[] closed = seed % 3 == 0 ? network.closed() : null;
            ParetoPaths paths = ParetoPaths.of(network.graph(), network.cost(), closed, null);
            Random random = new Random(seed);
            int source = random.nextInt(network.nodeCount());
            int target = random.nextInt(network.nodeCount());
            ParetoSet set = paths.find(source, paths.boundsTo(target), ParetoOptions.exact());
            checkPaths(network, closed, null, 0, source, target, set);
            assertSameCosts(network, set, PlainPareto.costs(network, closed, null, 0, source, target));
        }
    }

    @Test
    void keepsTheToleranceOnFiveHundredRandomNetworks() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomNetwork network = RandomNetwork.of(seed, 24, 2 + (int) (seed % 3));
            Random random = new Random(seed);
            int source = random.nextInt(network.nodeCount());
            int target = random.nextInt(network.nodeCount());
            checkTolerance(network, source, target, List.of(0.01, 0.1, 0.3).get((int) (seed % 3)));
        }
    }

    /** A dozen choices in a row, each within the tolerance of the others: if the shares added up, it would show here. */
    @Test
    void theToleranceDoesNotAddUpAlongALadder() {
        int saved = 0;
        int exact = 0;
        for (long seed = 1; seed <= 150; seed++) {
            RandomNetwork network = RandomNetwork.ladder(seed, 13, 2 + (int) (seed % 2), 8 + (int) (seed % 30));
            double tolerance = List.of(0.02, 0.05, 0.15).get((int) (seed % 3));
            int[] sizes = checkTolerance(network, 0, network.nodeCount() - 2, tolerance);
            exact += sizes[0];
            saved += sizes[0] - sizes[1];
        }
        assertThat(saved).as("paths saved of %d", exact).isGreaterThan(exact / 2);
    }

    /** Returns the sizes of the exact and of the thinned set. */
    private static int[] checkTolerance(RandomNetwork network, int source, int target, double tolerance) {
        ParetoPaths paths = ParetoPaths.of(network.graph(), network.cost());
        Double[] all = new Double[network.cost().length];
        Arrays.fill(all, tolerance);
        ParetoSet set = paths.find(source, paths.boundsTo(target), ParetoOptions.within(all));
        checkPaths(network, null, null, 0, source, target, set);
        List<double[]> exact = PlainPareto.costs(network, null, null, 0, source, target);
        assertCovered(network, set, exact, tolerance);
        return new int[] {exact.size(), set.paths().size()};
    }

    static void assertSameCosts(RandomNetwork network, ParetoSet set, List<double[]> expected) {
        assertThat(set.complete()).isTrue();
        assertThat(set.paths().stream().map(ParetoPathsTest::costs).map(Arrays::toString))
                .as("%s", network)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Arrays::toString).toList());
    }

    static void assertCovered(RandomNetwork network, ParetoSet set, List<double[]> exact, double tolerance) {
        for (double[] cost : exact) {
            assertThat(set.paths())
                    .as("%s: something within %s of %s", network, tolerance, Arrays.toString(cost))
                    .anyMatch(path -> PlainPareto.atMost(costs(path), cost, tolerance));
        }
    }

    /** Each path is a real, loop-free, open path of the stated cost; none is as good as another; order is by cost. */
    static void checkPaths(
            RandomNetwork network,
            boolean @Nullable [] closed,
            @Nullable Departures departures,
            double start,
            int source,
            int target,
            ParetoSet set) {
        double[] previous = null;
        for (ParetoPath path : set.paths()) {
            boolean[] visited = new boolean[network.nodeCount()];
            double[] sum = new double[network.cost().length];
            int at = source;
            visited[at] = true;
            for (int arc : path.arcs()) {
                assertThat(network.tail()[arc]).as("%s", network).isEqualTo(at);
                assertThat(closed != null && closed[arc]).as("%s", network).isFalse();
                sum[0] += departures == null ? 0 : departures.waiting(arc, start + sum[0]);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += network.cost()[i][arc];
                }
                at = network.head()[arc];
                assertThat(visited[at]).as("%s: loop at %d", network, at).isFalse();
                visited[at] = true;
            }
            assertThat(at).as("%s", network).isEqualTo(target);
            assertThat(costs(path)).as("%s", network).containsExactly(sum);
            if (previous != null) {
                assertThat(Arrays.compare(previous, sum))
                        .as("%s: order", network)
                        .isNegative();
            }
            previous = sum;
        }
        for (ParetoPath path : set.paths()) {
            assertThat(set.paths())
                    .as("%s", network)
                    .noneMatch(other -> other != path && PlainPareto.atMost(costs(other), costs(path), 0));
        }
    }

    private static double[] costs(ParetoPath path) {
        double[] costs = new double[path.criteria()];
        Arrays.setAll(costs, path::cost);
        return costs;
    }
}
