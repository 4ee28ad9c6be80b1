package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UserGainTest {

    private static double tonnes(double usd, double elasticity) {
        return 1000 * Math.pow(usd / 100, -elasticity);
    }

    /** Simpson's rule over many strips: the area the closed form stands for. */
    private static double area(double before, double after, double elasticity) {
        int strips = 20_000;
        double width = (before - after) / strips;
        double sum = 0;
        for (int i = 0; i < strips; i++) {
            double a = after + i * width;
            sum += width
                    / 6
                    * (tonnes(a, elasticity) + 4 * tonnes(a + width / 2, elasticity) + tonnes(a + width, elasticity));
        }
        return sum;
    }

    @Test
    void theExactGainIsTheAreaLeftOfTheDemandCurve() {
        for (double elasticity : new double[] {0, 0.3, 1, 1.0000001, 2.5}) {
            for (double after : new double[] {20, 70, 99.999, 130, 400}) {
                double exact = UserGain.exact(tonnes(100, elasticity), 100, tonnes(after, elasticity), after);
                double area = area(100, after, elasticity);
                assertThat(exact)
                        .as("elasticity %s, cost 100 to %s", elasticity, after)
                        .isCloseTo(area, within(1e-8 * Math.abs(area)));
            }
        }
    }

    @Test
    void bothWaysAgreeForSmallChangesAndPartForLargeOnes() {
        double small = UserGain.exact(tonnes(100, 1), 100, tonnes(99, 1), 99);
        assertThat(UserGain.ruleOfHalf(tonnes(100, 1), 100, tonnes(99, 1), 99)).isCloseTo(small, within(2e-5 * small));
        double large = UserGain.exact(tonnes(100, 1), 100, tonnes(40, 1), 40);
        assertThat(UserGain.ruleOfHalf(tonnes(100, 1), 100, tonnes(40, 1), 40)).isGreaterThan(1.14 * large);
    }

    @Test
    void whatSomebodyGainsAnotherChangeBackTakesAway() {
        double there = UserGain.exact(tonnes(100, 0.7), 100, tonnes(60, 0.7), 60);
        double back = UserGain.exact(tonnes(60, 0.7), 60, tonnes(100, 0.7), 100);
        assertThat(there + back).isCloseTo(0, within(1e-9 * there));
    }
}
