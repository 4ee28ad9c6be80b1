package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The proof that keeps the checker apart from the solver's search. */
class JudgeTest {
    private static final int[] TAIL = {0, 0, 1, 2};
    private static final int[] HEAD = {1, 2, 2, 3};
    private static final double[] COST = {1, 4, 2, Double.POSITIVE_INFINITY};
    private static final double NO_WAY = Double.POSITIVE_INFINITY;

    @Test
    void distancesOfCheapestWaysAreABound() {
        assertThat(isBound(0, 1, 3, NO_WAY)).isTrue();
    }

    @Test
    void distancesThatAreTooSmallOnlyMakeTheGapLookLarger() {
        assertThat(isBound(0, 1, 2, 5)).isTrue();
    }

    @Test
    void oneDistanceTooLargeIsFound() {
        assertThat(isBound(0, 1, 4, NO_WAY)).as("4 by the arc, 3 by node 1").isFalse();
        assertThat(isBound(0, 1, NO_WAY, NO_WAY)).as("a place left out").isFalse();
        assertThat(isBound(1, 2, 4, NO_WAY)).as("the start is not free").isFalse();
        assertThat(isBound(0, Double.NaN, 3, NO_WAY)).as("no number").isFalse();
    }

    private static boolean isBound(double... distance) {
        return Judge.isBound(distance, 0, TAIL, HEAD, COST);
    }
}
