package org.kervan.engine.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class PathsTest {

    /** 0 -0-> 1 -1-> 2 -2-> 3 -3-> 1, then 1 -4-> 4: the loop over 2 and 3 is cut, whatever else it visited. */
    @Test
    void aLoopIsCutAndNothingElse() {
        Graph graph = Graph.of(5, new int[] {0, 1, 2, 3, 1}, new int[] {1, 2, 3, 1, 4});

        assertThat(Paths.withoutLoops(graph, 0, new int[] {0, 1, 2, 3, 4})).containsExactly(0, 4);
    }

    /** 0 -0-> 1 -1-> 0, then 0 -0-> 1 -2-> 2: a loop through the source. */
    @Test
    void aLoopThroughTheSourceIsCut() {
        Graph graph = Graph.of(3, new int[] {0, 1, 1}, new int[] {1, 0, 2});

        assertThat(Paths.withoutLoops(graph, 0, new int[] {0, 1, 0, 2})).containsExactly(0, 2);
    }
}
