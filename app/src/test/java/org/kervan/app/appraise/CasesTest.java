package org.kervan.app.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.Project;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.appraise.AppraisalQuestion;
import org.kervan.study.appraise.Stage;
import org.kervan.study.appraise.Work;

/** From a scenario to what is appraised: what opens when, and who bears what it costs. */
class CasesTest {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of(), "made for a test");

    private static Project project(String id, String opens, String... links) {
        return new Project(
                id, id, List.of(links), "works", List.of("CN", "KG", "UZ"), 100.0, "planned", opens, GUESSED);
    }

    @Test
    void anOpeningInTheSecondHalfOfAYearCountsFromTheNext() {
        assertThat(Cases.opens(project("a", "2027"))).isEqualTo(2027);
        assertThat(Cases.opens(project("a", "2027-06"))).isEqualTo(2027);
        assertThat(Cases.opens(project("a", "2027-07"))).isEqualTo(2028);
    }

    @Test
    void aProjectIsInUseFromItsOwnOpeningOnAndNotBefore() {
        Change early = new Change.AddProject("early");
        Change late = new Change.AddProject("late");
        Scenario scenario = new Scenario("both", null, List.of(late, early));
        AppraisalQuestion question = Cases.of(
                new AppraisalAsked(scenario, null, Map.of(), Map.of()),
                List.of(project("early", "2027"), project("late", "2030-01")),
                RealData.flows().data(),
                2026);
        assertThat(question.stages()).extracting(Stage::from).containsExactly(2027, 2030);
        assertThat(question.stages().getFirst().with().changes()).containsExactly(early);
        assertThat(question.stages().getLast().with().changes()).containsExactly(late, early);
        assertThat(question.reference()).isEmpty();
    }

    @Test
    void aCostIsBorneByKilometreWhereLinesLie() {
        Project railway = project(
                "railway",
                "2030",
                "rail-kashgar-torugart-cn",
                "rail-torugart-kg-makmal",
                "rail-makmal-jalal-abad",
                "rail-jalal-abad-andijan");
        Work work = Cases.work(railway, 100.0, RealData.flows().data());
        assertThat(work.shareByCountry().keySet()).containsExactlyInAnyOrder("CN", "KG", "UZ");
        assertThat(work.shareByCountry().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        double kyrgyz = work.shareByCountry().getOrDefault("KG", 0.0);
        assertThat(kyrgyz).isGreaterThan(2 * work.shareByCountry().getOrDefault("UZ", 0.0));
    }
}
