package org.kervan.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.appraise.AppraisalStudy;
import org.kervan.study.appraise.AppraisalWatch;
import org.kervan.study.appraise.SmallCase;
import org.kervan.study.appraise.Work;

/** Three cheap works that make lines faster, solved on a small network: what limits and futures do to the choice. */
class PortfolioStudyTest {
    private static final AppraisalStudy APPRAISALS = AppraisalStudy.of(SmallCase.flows(), SmallCase.table(), 2026, 2);
    private static final List<Candidate> WORKS =
            List.of(faster("rail-a-b", "AA"), faster("rail-b-d", "BB"), faster("rail-c-d", "AA"));

    private static Candidate faster(String link, String payer) {
        Change change = new Change.Scale(Selection.of(Target.LINKS, link), Field.LINK_SPEED, 1.5);
        Work work = new Work(link, link, 0.01, 2026, Map.of(payer, 1.0));
        return new Candidate(work, List.of(change), Set.of(), Set.of());
    }

    private static Portfolio choose(
            @Nullable Double perYear, Map<String, Double> perCountry, int frontier, boolean futures) {
        PortfolioQuestion question =
                new PortfolioQuestion(WORKS, 1, perYear, perCountry, Map.of(), frontier, futures, 100);
        return PortfolioStudy.choose(question, APPRAISALS, AppraisalWatch.NONE);
    }

    @Test
    void withoutAnotherLimitBothPartsOfTheShortestWayAreChosen() {
        Portfolio free = choose(null, Map.of(), 0, false);
        assertThat(free.chosen().projects()).contains("rail-a-b", "rail-b-d");
        assertThat(free.gap()).isZero();
        assertThat(free.certified()).isTrue();
    }

    @Test
    void aLimitOfTheYearAndOfACountryHold() {
        Portfolio slow = choose(0.015, Map.of(), 0, false);
        assertThat(slow.chosen().projects()).as("all are paid in 2026").hasSize(1);
        Portfolio without = choose(null, Map.of("BB", 0.005), 0, false);
        assertThat(without.chosen().projects()).contains("rail-a-b").doesNotContain("rail-b-d");
    }

    @Test
    void theFrontierRisesWithTheBudget() {
        List<Portfolio.Point> frontier = choose(null, Map.of(), 4, false).frontier();
        assertThat(frontier)
                .isNotEmpty()
                .isSortedAccordingTo((a, b) ->
                        Double.compare(a.best().npvUsdMillion(), b.best().npvUsdMillion()));
        assertThat(frontier).allSatisfy(point -> {
            assertThat(point.best().capexUsdMillion()).isLessThanOrEqualTo(point.budgetUsdMillion() + 1e-9);
            assertThat(point.boundUsdMillion())
                    .isGreaterThanOrEqualTo(point.best().npvUsdMillion());
        });
    }

    @Test
    void regretIsTheMostASetStaysBehindTheBestOfAnyFuture() {
        List<Portfolio.Future> futures = choose(null, Map.of(), 0, true).futures();
        assertThat(futures).hasSizeGreaterThan(2);
        for (Portfolio.Future one : futures) {
            double regret = 0;
            for (int world = 0; world < 3; world++) {
                double best = Double.NEGATIVE_INFINITY;
                for (Portfolio.Future each : futures) {
                    best = Math.max(best, each.npvUsdMillion().get(world));
                }
                regret = Math.max(regret, best - one.npvUsdMillion().get(world));
            }
            assertThat(one.regretUsdMillion()).isEqualTo(regret);
        }
        List<Double> best = futures.getFirst().npvUsdMillion();
        assertThat(best.getLast()).as("more goods gain more").isGreaterThan(best.getFirst());
    }

    @Test
    void losersAreMadeWholeInProportionToGains() {
        Map<String, Double> payments = Sharings.payments(Map.of("AA", 30.0, "BB", 10.0, "CC", -8.0, "ships", -50.0));
        assertThat(payments).containsOnly(entry("AA", -6.0), entry("BB", -2.0), entry("CC", 8.0));
        assertThat(Sharings.payments(Map.of("AA", 3.0, "CC", -8.0)))
                .as("together they lose")
                .isEmpty();
    }
}
