package org.kervan.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {

    /**
     * <pre>
     *        arc 1            arc 2
     *   0 ----------> 2   2 ---------> 0      arc 0: 2 -> 1     arc 3: 0 -> 2 (parallel to 1)
     *   arc 4: 1 -> 1 (loop)                  node 3 alone
     * </pre>
     */
    private static Graph drawn() {
        return Graph.of(4, new int[] {2, 0, 2, 0, 1}, new int[] {1, 2, 0, 2, 1});
    }

    private static List<Integer> arcsLeaving(Graph graph, int node) {
        List<Integer> arcs = new ArrayList<>();
        for (int p = graph.firstOut(node); p < graph.firstOut(node + 1); p++) {
            arcs.add(graph.arc(p));
            assertThat(graph.tailOfArc(graph.arc(p))).isEqualTo(node);
            assertThat(graph.headOfArc(graph.arc(p))).isEqualTo(graph.head(p));
        }
        return arcs;
    }

    @Test
    void arcsKeepTheirNumbersAndAreListedInThatOrder() {
        Graph graph = drawn();
        assertThat(arcsLeaving(graph, 0)).containsExactly(1, 3);
        assertThat(arcsLeaving(graph, 1)).containsExactly(4);
        assertThat(arcsLeaving(graph, 2)).containsExactly(0, 2);
        assertThat(arcsLeaving(graph, 3)).isEmpty();
        assertThat(graph.firstOut(4)).isEqualTo(graph.arcCount()).isEqualTo(5);
    }

    @Test
    void reverseTurnsEveryArcUnderTheSameNumber() {
        Graph reverse = drawn().reverse();
        assertThat(arcsLeaving(reverse, 0)).containsExactly(2);
        assertThat(arcsLeaving(reverse, 1)).containsExactly(0, 4);
        assertThat(arcsLeaving(reverse, 2)).containsExactly(1, 3);
        assertThat(reverse.tailOfArc(0)).isEqualTo(1);
        assertThat(reverse.headOfArc(0)).isEqualTo(2);
        assertThat(reverse.reverse().reverse()).isSameAs(reverse);
    }

    @Test
    void laterChangesOfTheCallersArraysDoNotShowThrough() {
        int[] tail = {0};
        int[] head = {1};
        Graph graph = Graph.of(2, tail, head);
        tail[0] = 1;
        head[0] = 0;
        assertThat(graph.tailOfArc(0)).isZero();
        assertThat(graph.headOfArc(0)).isOne();
    }

    @Test
    void emptyGraphsAreAllowed() {
        assertThat(Graph.of(0, new int[0], new int[0]).arcCount()).isZero();
        assertThat(arcsLeaving(Graph.of(1, new int[0], new int[0]), 0)).isEmpty();
    }

    @Test
    void badArgumentsAreNamedWithTheirValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.of(2, new int[] {0}, new int[] {2}))
                .withMessage("head of arc 0 is node 2, expected 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.of(2, new int[] {0, -1}, new int[] {1, 1}))
                .withMessage("tail of arc 1 is node -1, expected 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.of(2, new int[] {0}, new int[0]))
                .withMessageContaining("tail has 1 arcs and head has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.of(-1, new int[0], new int[0]))
                .withMessageContaining("nodeCount is -1");
    }
}
