package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kervan.model.appraisal.Term;

/** Which levels of demand and elasticities are solved: those the table thinks possible, or the one that is asked for. */
class TermTableTest {
    private static final TermTable TABLE = new TermTable(SmallCase.table(), 2026);

    private static AppraisalQuestion question(Map<Term, Double> set) {
        return new AppraisalQuestion(List.of(), List.of(), List.of(), true, set);
    }

    @Test
    void anElasticityThatIsSetIsTheOnlyOne() {
        Map<Term, Double> set = Map.of(Term.DEMAND_ELASTICITY, 0.7);
        assertThat(TABLE.elasticities(question(set), TABLE.terms(set))).containsExactly(0.7, 0.7, 0.7);
        assertThat(TABLE.elasticities(question(Map.of()), TABLE.terms(Map.of())))
                .containsExactly(0.2, 0.5, 1);
    }

    @Test
    void levelsReachFromTheLeastGrowthToTheMost() {
        double[] levels = TABLE.levels(question(Map.of()), TABLE.terms(Map.of()));
        assertThat(levels).hasSize(3).isSorted();
        assertThat(levels[0]).isEqualTo(Math.pow(1.01, 3));
        assertThat(levels[2]).isEqualTo(Math.pow(1.03, 6));
        Map<Term, Double> still = Map.of(Term.DEMAND_GROWTH, 0.0);
        assertThat(TABLE.levels(question(still), TABLE.terms(still))).containsExactly(1);
    }
}
