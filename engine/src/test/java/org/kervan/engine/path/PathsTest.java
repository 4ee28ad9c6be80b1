package org.kervan.engine.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class PathsTest {

    /** Round trips 0 -> 1 -> 2 -> 0 (arcs 0 to 2), 2 -> 1 (arc 3), and 2 -> 3 (arc 4). */
    private static final Graph GRAPH = Graph.of(4, new int[] {0, 1, 2, 2, 2}, new int[] {1, 2, 0, 1, 3});

    @Test
    void loopsAreCutOutWhereverTheyAre() {
        assertThat(withoutLoops(0, 1, 4)).containsExactly(0, 1, 4);
        assertThat(withoutLoops(0, 1, 2, 0, 1, 4)).containsExactly(0, 1, 4);
        assertThat(withoutLoops(0, 1, 3, 1, 4)).containsExactly(0, 1, 4);
        assertThat(withoutLoops(0, 1, 3, 1, 2)).isEmpty();
        assertThat(withoutLoops()).isEmpty();
    }

    @Test
    void pathsThatDifferByRoundingOnlyAreListedOnce() {
        ParetoPath one = path(0.3, 5);
        ParetoPath same = path(0.1 + 0.2, 5 - 1e-12);
        ParetoPath dearer = path(0.1, 6);
        ParetoPath beaten = path(0.4, 5);
        assertThat(Paths.bestInOrder(List.of(beaten, same, dearer, one))).containsExactly(dearer, one);
    }

    private static int[] withoutLoops(int... arcs) {
        int[] lengthAt = {-1, -1, -1, -1};
        int[] simple = Paths.withoutLoops(GRAPH, 0, arcs, lengthAt);
        assertThat(lengthAt).containsOnly(-1);
        return simple;
    }

    private static ParetoPath path(double... cost) {
        return new ParetoPath(new int[0], cost);
    }
}
