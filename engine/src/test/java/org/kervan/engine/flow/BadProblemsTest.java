package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class BadProblemsTest {

    private static final Graph GRAPH = Graph.of(3, new int[] {0, 1}, new int[] {1, 0});

    private static Curves curves() {
        return Curves.builder(2).constant(0, 1).constant(1, 1).build();
    }

    @Test
    void allWrongCurvesAreNamedAtOnce() {
        Curves.Builder builder = Curves.builder(6)
                .bpr(0, Double.NaN, 0.15, 100, 4)
                .bpr(1, 1, 0.15, -100, 4)
                .bpr(2, 1, -0.15, 100, 4)
                .bpr(3, 1, 0.15, 100, 0.5)
                .conical(4, 1, 1, 100)
                .constant(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("free cost of curve 0 is NaN")
                .withMessageContaining("capacity of curve 1 is -100.0")
                .withMessageContaining("b of curve 2 is -0.15")
                .withMessageContaining("power of curve 3 is 0.5")
                .withMessageContaining("alpha of curve 4 is 1.0")
                .withMessageContaining("curve 0 is given twice")
                .withMessageContaining("curve 5 is missing")
                .withMessageContaining("7 faults");
    }

    @Test
    void allWrongPartsOfAProblemAreNamedAtOnce() {
        FlowProblem.Builder builder = FlowProblem.builder(GRAPH, curves())
                .preload(new double[] {-1, 0})
                .hardCapacity(new double[] {Double.NaN, 1})
                .pool(new int[] {0, 2})
                .noThrough(new boolean[] {true})
                .overflowCost(-3);
        builder.addClass(new double[] {0, Double.POSITIVE_INFINITY}, new boolean[] {true});
        builder.demand(0, 0, 7, 1);
        builder.demand(1, 0, 1, 1);
        builder.demand(0, 0, 1, Double.NaN);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("preload of pool 0 is -1.0")
                .withMessageContaining("hard capacity of pool 0 is NaN")
                .withMessageContaining("pool of arc 1 is 2")
                .withMessageContaining("no-through marks: 1 entries, expected 3")
                .withMessageContaining("overflow cost is -3.0")
                .withMessageContaining("fixed cost of arc 1 is Infinity")
                .withMessageContaining("closed arcs of class 0: 1 entries")
                .withMessageContaining("demand 0 (class 0, 0 to 7) names no node")
                .withMessageContaining("demand 1 (class 1, 0 to 1) names no class")
                .withMessageContaining("demand 2 (class 0, 0 to 1) is NaN");
    }

    @Test
    void everyDemandWithoutWayIsNamed() {
        FlowProblem.Builder builder = FlowProblem.builder(GRAPH, curves());
        builder.addClass(null, new boolean[] {true, false});
        builder.demand(0, 0, 2, 1);
        builder.demand(0, 1, 0, 1);
        builder.demand(0, 0, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("2 faults")
                .withMessageContaining("class 0 has no way from node 0 to node 2")
                .withMessageContaining("class 0 has no way from node 0 to node 1");
    }

    @Test
    void closingTheOnlyWayIsAFaultToo() {
        FlowProblem.Builder builder = FlowProblem.builder(GRAPH, curves());
        builder.addClass(null, null);
        builder.demand(0, 0, 1, 1);
        FlowProblem problem = builder.build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem.withClosed(0, new boolean[] {true, false}))
                .withMessageContaining("no way from node 0 to node 1");
    }

    @Test
    void aProblemWithoutDemandIsSolved() {
        FlowProblem.Builder builder = FlowProblem.builder(GRAPH, curves());
        builder.addClass(null, null);
        builder.demand(0, 1, 1, 5);
        FlowSolution found = FlowSolver.solve(builder.build(), FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-9));

        assertThat(found.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(found.arcFlow()).containsOnly(0);
        assertThat(found.unserved(0)).isZero();
    }
}
