package org.kervan.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class ShortestPathsTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    /**
     * <pre>
     *          a0: 4            a3: 1
     *     0 ----------> 1 ---------------> 3       4 (nobody goes there)
     *      \            ^                  ^
     *  a1: 1\      a2: 2|                  |
     *        '--> 2 ----'------------------'
     *                        a4: 9
     * </pre>
     */
    private static ShortestPaths drawn() {
        Graph graph = Graph.of(5, new int[] {0, 0, 2, 1, 2}, new int[] {1, 2, 1, 3, 3});
        ShortestPaths paths = new ShortestPaths(graph);
        paths.useCosts(new double[] {4, 1, 2, 1, 9});
        return paths;
    }

    @Test
    void findsTheWayRound() {
        ShortestPaths paths = drawn();
        paths.run(0);
        assertThat(paths.distances()).containsExactly(0, 3, 1, 4, NONE);
        assertThat(paths.path(3)).containsExactly(1, 2, 3);
        assertThat(paths.path(0)).isEmpty();
        assertThat(paths.settledCount()).isEqualTo(4);
        assertThat(paths.relaxedCount()).isEqualTo(5);
    }

    @Test
    void oneToOneStopsEarly() {
        ShortestPaths paths = drawn();
        paths.run(0, 2);
        assertThat(paths.distance(2)).isEqualTo(1);
        assertThat(paths.settledCount()).isLessThanOrEqualTo(2);
    }

    @Test
    void runsDoNotLeakIntoEachOther() {
        ShortestPaths paths = drawn();
        paths.run(0);
        paths.run(1);
        assertThat(paths.distances()).containsExactly(NONE, 0, NONE, 1, NONE);
        paths.useCosts(new double[] {4, 1, 2, 1, 9}, new boolean[] {false, false, true, false, false});
        paths.run(0);
        assertThat(paths.distances()).containsExactly(0, 4, 1, 5, NONE);
    }

    @Test
    void infiniteCostClosesAnArc() {
        ShortestPaths paths = drawn();
        paths.useCosts(new double[] {4, 1, NONE, 1, 9});
        paths.run(0);
        assertThat(paths.path(3)).containsExactly(0, 3);
    }

    @Test
    void ofEqualPathsTheLowerArcNumberWins() {
        Graph graph = Graph.of(2, new int[] {0, 0, 0}, new int[] {1, 1, 1});
        ShortestPaths paths = new ShortestPaths(graph);
        paths.useCosts(new double[] {7, 5, 5});
        paths.run(0);
        assertThat(paths.path(1)).containsExactly(1);
    }

    @Test
    void unreachableAndMisuseAreSaid() {
        ShortestPaths paths = drawn();
        assertThatIllegalStateException()
                .isThrownBy(() -> new ShortestPaths(Graph.of(1, new int[0], new int[0])).run(0))
                .withMessageContaining("useCosts");
        paths.run(0);
        assertThat(paths.distance(4)).isInfinite();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.path(4))
                .withMessage("node 4 was not reached from node 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.useCosts(new double[] {1, 1, -3, 1, 1}))
                .withMessage("cost of arc 2 is -3.0, expected 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> paths.useCosts(new double[] {1, 1, Double.NaN, 1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.useCosts(new double[4]))
                .withMessage("arcCost has 4 entries, expected one for each of 5 arcs");
        assertThatThrownBy(() -> paths.run(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithBellmanFordOnFiveHundredRandomNetworks() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomNetwork network = RandomNetwork.of(seed, 30, 1);
            ShortestPaths paths = new ShortestPaths(network.graph());
            boolean[] closed = seed % 2 == 0 ? network.closed() : new boolean[network.arcCount()];
            paths.useCosts(network.cost()[0], closed);
            int source = new Random(seed).nextInt(network.nodeCount());
            double[] expected = bellmanFord(network, closed, source);
            paths.run(source);
            assertThat(paths.distances()).as("%s from %d", network, source).containsExactly(expected);
            checkPaths(network, closed, paths, source, expected);
        }
    }

    /** Rounded sums and costs far apart in size: the digits cut from the queue keys must not show in the distances. */
    @Test
    void distancesAreExactBeyondTheDigitsOfTheQueue() {
        for (long seed = 1; seed <= 500; seed++) {
            RandomNetwork network = RandomNetwork.of(seed, 30, 1);
            Random random = new Random(seed);
            double[] cost = network.cost()[0];
            for (int a = 0; a < cost.length; a++) {
                cost[a] = random.nextBoolean() ? 1000 : 1e-13 * random.nextInt(9);
            }
            ShortestPaths paths = new ShortestPaths(network.graph());
            paths.useCosts(cost);
            paths.run(0);
            boolean[] noneClosed = new boolean[network.arcCount()];
            double[] expected = bellmanFord(network, noneClosed, 0);
            assertThat(paths.distances()).as("%s", network).containsExactly(expected);
            checkPaths(network, noneClosed, paths, 0, expected);
        }
    }

    private static void checkPaths(
            RandomNetwork network, boolean[] closed, ShortestPaths paths, int source, double[] expected) {
        ShortestPaths single = new ShortestPaths(network.graph());
        single.useCosts(network.cost()[0], closed);
        for (int node = 0; node < network.nodeCount(); node++) {
            single.run(source, node);
            assertThat(single.distance(node)).as("%s to %d", network, node).isEqualTo(expected[node]);
            if (expected[node] < NONE) {
                int[] path = paths.path(node);
                assertThat(single.path(node)).as("%s to %d", network, node).containsExactly(path);
                int at = source;
                double sum = 0;
                for (int arc : path) {
                    assertThat(network.tail()[arc])
                            .as("%s to %d", network, node)
                            .isEqualTo(at);
                    assertThat(closed[arc])
                            .as("%s uses closed arc %d", network, arc)
                            .isFalse();
                    at = network.head()[arc];
                    sum += network.cost()[0][arc];
                }
                assertThat(at).as("%s to %d", network, node).isEqualTo(node);
                assertThat(sum).as("%s to %d", network, node).isEqualTo(expected[node]);
            }
        }
    }

    /** The textbook: relax every arc as often as there are nodes. */
    private static double[] bellmanFord(RandomNetwork network, boolean[] closed, int source) {
        double[] distance = new double[network.nodeCount()];
        Arrays.fill(distance, NONE);
        distance[source] = 0;
        for (int round = 0; round < network.nodeCount(); round++) {
            for (int a = 0; a < network.arcCount(); a++) {
                double through = distance[network.tail()[a]] + network.cost()[0][a];
                if (!closed[a] && through < distance[network.head()[a]]) {
                    distance[network.head()[a]] = through;
                }
            }
        }
        return distance;
    }
}
