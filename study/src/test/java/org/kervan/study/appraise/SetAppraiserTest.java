package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;

/**
 * Many sets of works on three ways from a to d. A solved state may save time for the next one, but what a set is
 * worth must not depend on what was asked before it or by whom: else a proof would hold for one order of questions only.
 */
class SetAppraiserTest {
    private static final int FIRST_YEAR = 2026;
    private static final FlowStudy FLOWS = SmallCase.flows();
    private static final List<List<Stage>> SETS = sets();

    /** Works that narrow a line each, from different years on: harm is solved as gain is. */
    private static List<List<Stage>> sets() {
        List<Change> works = List.of(
                narrowed("rail-a-b", 0.6),
                narrowed("rail-b-d", 0.7),
                narrowed("rail-c-d", 0.4),
                narrowed("rail-a-e", 0.8));
        List<List<Stage>> sets = new ArrayList<>();
        for (int set = 1; set < 1 << works.size(); set++) {
            List<Stage> stages = new ArrayList<>();
            List<Change> there = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                if ((set & 1 << i) != 0) {
                    there.add(works.get(i));
                    stages.add(new Stage(FIRST_YEAR + i, new Scenario("", null, there)));
                }
            }
            sets.add(stages);
        }
        return sets;
    }

    private static Change narrowed(String link, double mtPerYear) {
        return new Change.SetValue(Selection.of(Target.LINKS, link), Field.LINK_CAPACITY, mtPerYear);
    }

    private static SetAppraiser appraiser(boolean anchored) {
        List<Stage> largest = anchored ? SETS.getLast() : List.of();
        return new SetAppraiser(
                new Solver(FLOWS, FlowQuestion.BASE_YEAR), FIRST_YEAR, SpreadsheetTest.TERMS, 1.2, 0.5, largest);
    }

    private static Map<List<Stage>, Double> gains(SetAppraiser by, List<List<Stage>> order) {
        Map<List<Stage>, Double> gains = new LinkedHashMap<>();
        order.forEach(set -> gains.put(set, by.worth(set, List.of()).gain()));
        return gains;
    }

    @Test
    void theOrderOfQuestionsDoesNotChangeABit() {
        List<List<Stage>> backwards = new ArrayList<>(SETS);
        Collections.reverse(backwards);
        assertThat(gains(appraiser(true), backwards)).containsExactlyInAnyOrderEntriesOf(gains(appraiser(true), SETS));
    }

    @Test
    void twoWhoAskAtOnceGetWhatOneGets() throws Exception {
        SetAppraiser shared = appraiser(true);
        List<List<Stage>> backwards = new ArrayList<>(SETS);
        Collections.reverse(backwards);
        Map<List<Stage>, Double> alone = gains(appraiser(true), SETS);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Map<List<Stage>, Double>> one = two.submit(() -> gains(shared, SETS));
            Future<Map<List<Stage>, Double>> other = two.submit(() -> gains(shared, backwards));
            assertThat(one.get()).containsExactlyInAnyOrderEntriesOf(alone);
            assertThat(other.get()).containsExactlyInAnyOrderEntriesOf(alone);
        }
        assertThat(shared.solved()).as("states").isEqualTo(SETS.size());
    }

    @Test
    void whereAStateStartsFromIsSeenInDigitsBeyondTheGapOnly() {
        Map<List<Stage>, Double> near = gains(appraiser(true), SETS);
        Map<List<Stage>, Double> far = gains(appraiser(false), SETS);
        double most = -Collections.min(far.values());
        assertThat(most).as("works that do nothing would try nothing").isGreaterThan(10);
        near.forEach((set, gain) -> assertThat(gain).isCloseTo(far.get(set), within(1e-4 * most)));
    }

    /** What is planned is closed without the work, whatever its year: a line would else be worth nothing. */
    @Test
    void aPlannedLineIsWorthSomethingOnlyOnceItIsOpened() {
        Change open = new Change.Open(Selection.of(Target.LINKS, "rail-a-d"));
        Stage opened = new Stage(FIRST_YEAR, new Scenario("", null, List.of(open)));
        assertThat(appraiser(false).worth(List.of(opened), List.of()).gain()).isGreaterThan(10);
    }
}
