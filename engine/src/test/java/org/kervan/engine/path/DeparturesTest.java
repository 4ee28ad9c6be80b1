package org.kervan.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class DeparturesTest {

    @Test
    void waitsForTheNextDepartureAndWrapsRoundThePeriod() {
        Departures departures = Departures.of(10, Map.of(3, new double[] {7, 2}));
        assertThat(departures.waiting(3, 0)).isEqualTo(2);
        assertThat(departures.waiting(3, 2)).isZero();
        assertThat(departures.waiting(3, 2.5)).isEqualTo(4.5);
        assertThat(departures.waiting(3, 8)).isEqualTo(4);
        assertThat(departures.waiting(3, 22)).isZero();
        assertThat(departures.waiting(3, 27.5)).isEqualTo(4.5);
        assertThat(departures.waiting(4, 1)).isZero();
    }

    @Test
    void roundingDoesNotMissADeparture() {
        Departures departures = Departures.of(168, Map.of(0, new double[] {0}));
        assertThat(departures.waiting(0, 0.1 + 0.2 - 0.3)).isZero();
        assertThat(departures.waiting(0, 168 + 1e-12)).isZero();
        assertThat(departures.waiting(0, 167.5)).isEqualTo(0.5);
    }

    @Test
    void badTimesAreSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Departures.of(10, Map.of(1, new double[] {3, 10})))
                .withMessageContaining("departures of arc 1 run from 3.0 to 10.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Departures.of(10, Map.of(1, new double[0])));
        assertThatIllegalArgumentException().isThrownBy(() -> Departures.of(0, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Departures.of(10, Map.of(1, new double[] {Double.NaN})));
    }

    /**
     * A ferry leaves at 5 and 15 of every 20; the way round always takes 12. Costs are (time, money).
     *
     * <pre>
     *     0 --a0 (1, 0)--&gt; 1 ~~a1 ferry (2, 1)~~&gt; 2 --a2 (1, 0)--&gt; 3
     *      \_______________ a3 (12, 5) __________________________/
     * </pre>
     */
    @Test
    void theFerryIsTakenOnlyWhenItLeavesInTime() {
        Graph graph = Graph.of(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3});
        Departures departures = Departures.of(20, Map.of(1, new double[] {5, 15}));
        ParetoPaths paths = ParetoPaths.of(graph, new double[][] {{1, 2, 1, 12}, {0, 1, 0, 5}}, null, departures);
        Bounds bounds = paths.boundsTo(3);
        ParetoSet early = paths.find(0, bounds, ParetoOptions.exact().startingAt(4));
        assertThat(early.paths()).hasSize(1);
        assertThat(early.paths().getFirst().cost(0)).isEqualTo(4);
        ParetoSet late = paths.find(0, bounds, ParetoOptions.exact().startingAt(4.5));
        assertThat(late.paths()).extracting(p -> p.cost(0)).containsExactly(12.0, 13.5);
        assertThat(late.paths()).extracting(p -> p.cost(1)).containsExactly(5.0, 1.0);
    }

    @Test
    void agreesWithFullEnumerationOnFiveHundredRandomNetworks() {
        int waited = 0;
        for (long seed = 1; seed <= 500; seed++) {
            RandomNetwork network = RandomNetwork.of(seed, 14, 1 + (int) (seed % 4));
            Random random = new Random(seed);
            Departures departures = randomDepartures(network, random);
            double start = random.nextInt(30);
            int source = random.nextInt(network.nodeCount());
            int target = random.nextInt(network.nodeCount());
            ParetoPaths paths = ParetoPaths.of(network.graph(), network.cost(), null, departures);
            Bounds bounds = paths.boundsTo(target);
            ParetoSet set = paths.find(source, bounds, ParetoOptions.exact().startingAt(start));
            ParetoPathsTest.checkPaths(network, null, departures, start, source, target, set);
            List<double[]> expected = PlainPareto.costs(network, null, departures, start, source, target);
            ParetoPathsTest.assertSameCosts(network, set, expected);
            if (!set.paths().isEmpty() && set.paths().getFirst().cost(0) > bounds.leastCost(0, source)) {
                waited++;
            }
        }
        assertThat(waited).as("networks where a departure was waited for").isGreaterThan(50);
    }

    /** A real path later than the apex it stands for would miss a departure and break the tolerance far down the line. */
    @Test
    void keepsTheToleranceWhereAMomentLaterMeansADayLater() {
        for (long seed = 1; seed <= 150; seed++) {
            RandomNetwork network = RandomNetwork.ladder(seed, 10, 2 + (int) (seed % 2), 8 + (int) (seed % 30));
            Departures departures = randomDepartures(network, new Random(seed));
            int target = network.nodeCount() - 2;
            double tolerance = List.of(0.02, 0.05, 0.15).get((int) (seed % 3));
            Double[] all = new Double[network.cost().length];
            Arrays.fill(all, tolerance);
            ParetoPaths paths = ParetoPaths.of(network.graph(), network.cost(), null, departures);
            ParetoSet set = paths.find(0, paths.boundsTo(target), ParetoOptions.within(all));
            ParetoPathsTest.checkPaths(network, null, departures, 0, 0, target, set);
            List<double[]> exact = PlainPareto.costs(network, null, departures, 0, 0, target);
            ParetoPathsTest.assertCovered(network, set, exact, tolerance);
        }
    }

    private static Departures randomDepartures(RandomNetwork network, Random random) {
        Map<Integer, double[]> times = new HashMap<>();
        for (int arc = 0; arc < network.arcCount(); arc++) {
            if (random.nextInt(3) == 0) {
                times.put(
                        arc,
                        random.ints(1 + random.nextInt(3), 0, 120)
                                .asDoubleStream()
                                .toArray());
            }
        }
        return Departures.of(120, times);
    }
}
