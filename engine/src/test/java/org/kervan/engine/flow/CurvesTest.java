package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurvesTest {

    private static final Curves CURVES = Curves.builder(9)
            .constant(0, 3)
            .bpr(1, 2, 0.15, 10, 4)
            .bpr(2, 2, 0.5, 10, 1)
            .bpr(3, 2, 1, 10, 2.7)
            .bpr(4, 2, 1, 10, 0)
            .conical(5, 2, 4, 10)
            .queue(6, 2, 10, 1.5)
            .bpr(7, 2, 0, 10, 4)
            .bpr(8, 2, 1, 10, 16.83)
            .build();

    private static final double[] LOADS = {0.5, 3, 7, 9.3, 10, 13, 25};

    @Test
    void knownValues() {
        assertThat(CURVES.cost(0, 99)).isEqualTo(3);
        assertThat(CURVES.cost(1, 20)).isCloseTo(2 * (1 + 0.15 * 16), within(1e-12));
        assertThat(CURVES.cost(4, 0)).isEqualTo(4);
        assertThat(CURVES.cost(5, 0)).isCloseTo(2, within(1e-12));
        assertThat(CURVES.cost(5, 10)).isCloseTo(4, within(1e-12));
        assertThat(CURVES.cost(6, 5)).isCloseTo(2 + 1.5, within(1e-12));
        assertThat(CURVES.cost(7, 50)).isEqualTo(2);
    }

    @Test
    void slopesAndAreasBelongToTheCosts() {
        double h = 1e-6;
        for (int i = 0; i < CURVES.count(); i++) {
            assertThat(CURVES.integral(i, 0)).isCloseTo(0, within(1e-12));
            for (double load : LOADS) {
                double scale = 1e-5 * (1 + CURVES.slope(i, load) + CURVES.cost(i, load));
                assertThat((CURVES.cost(i, load + h) - CURVES.cost(i, load - h)) / (2 * h))
                        .as("curve %d at %s", i, load)
                        .isCloseTo(CURVES.slope(i, load), within(scale));
                assertThat((CURVES.integral(i, load + h) - CURVES.integral(i, load - h)) / (2 * h))
                        .as("curve %d at %s", i, load)
                        .isCloseTo(CURVES.cost(i, load), within(scale));
            }
        }
    }

    @Test
    void costAndSlopeAtOnceAreTheSame() {
        double[] cost = new double[CURVES.count()];
        double[] slope = new double[CURVES.count()];
        double h = 1e-6;
        for (int i = 0; i < CURVES.count(); i++) {
            for (double load : LOADS) {
                CURVES.evaluate(i, load, cost, slope);
                assertThat(cost[i]).isCloseTo(CURVES.cost(i, load), within(1e-12 * cost[i]));
                assertThat(slope[i]).isCloseTo(CURVES.slope(i, load), within(1e-12 * (1 + slope[i])));
                CURVES.evaluateMarginal(i, load, cost, slope);
                assertThat(cost[i]).isCloseTo(CURVES.marginalCost(i, load), within(1e-12 * cost[i]));
                double numeric = (CURVES.marginalCost(i, load + h) - CURVES.marginalCost(i, load - h)) / (2 * h);
                assertThat(slope[i])
                        .as("curve %d at %s", i, load)
                        .isCloseTo(numeric, within(1e-5 * (1 + slope[i] + cost[i])));
            }
        }
    }

    @Test
    void halfTheCapacityIsFilledByHalfTheLoad() {
        for (int i = 0; i < CURVES.count(); i++) {
            Curves narrower = CURVES.withCapacityTimes(i, 0.5);
            assertThat(narrower.cost(i, 3)).isCloseTo(CURVES.cost(i, 6), within(1e-12 * CURVES.cost(i, 6)));
            int other = (i + 1) % CURVES.count();
            assertThat(narrower.cost(other, 3)).isEqualTo(CURVES.cost(other, 3));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CURVES.withCapacityTimes(0, 0))
                .withMessageContaining("capacity factor is 0.0");
    }

    @Test
    void loadsBelowZeroCountAsZero() {
        for (int i = 0; i < CURVES.count(); i++) {
            assertThat(CURVES.cost(i, -1e-17)).isEqualTo(CURVES.cost(i, 0));
            assertThat(CURVES.slope(i, -1)).isNotNaN().isNotNegative();
        }
    }
}
