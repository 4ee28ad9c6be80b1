package org.kervan.app.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;
import org.kervan.study.appraise.AppraisalWatch;

/** A choice from three projects of the real package; one question serves all tests. */
class PortfolioServiceTest {
    private static final PortfolioService SERVICE = new PortfolioService(new AppraisalService(RealData.flows()));

    private static final String GUESSED = "digital-corridor";

    private static final PortfolioDocument ANSWER = choose();

    private static PortfolioDocument choose() {
        PortfolioAsked asked = new PortfolioAsked(
                2_000,
                null,
                Map.of(),
                List.of("aktau-container-hub", "halkali-kapikule", "divrigi-kars", "nakhchivan-rail"),
                Map.of(),
                Map.of("divrigi-kars", Set.of("halkali-kapikule")),
                Map.of(),
                0,
                false);
        try {
            return SERVICE.answer(asked, AppraisalWatch.NONE);
        } catch (NoDemandException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theChoiceKeepsItsLimitsAndIsProven() {
        assertThat(ANSWER.capexUsdMillion()).isLessThanOrEqualTo(2_000);
        assertThat(ANSWER.chosen()).doesNotContain("divrigi-kars");
        assertThat(ANSWER.gap()).isLessThan(1e-9);
        assertThat(ANSWER.bound()).isGreaterThanOrEqualTo(ANSWER.npvUsdMillion());
        assertThat(ANSWER.npvUsdMillion()).as("nothing would be worth 0").isNotNegative();
    }

    @Test
    void whatHasNoCostIsLeftOutWithAReason() {
        assertThat(ANSWER.leftOut()).containsOnlyKeys("nakhchivan-rail");
        assertThat(ANSWER.projects())
                .extracting(PortfolioDocument.Row::id)
                .containsExactlyInAnyOrder("aktau-container-hub", "halkali-kapikule", "divrigi-kars");
    }

    @Test
    void sharesAddUpAndPaymentsLeaveNobodyWorseOff() {
        double shares = ANSWER.shares().values().stream()
                .mapToDouble(PortfolioDocument.Share::fairUsdMillion)
                .sum();
        assertThat(shares).isCloseTo(ANSWER.npvUsdMillion(), within(0.01));
        double paid = ANSWER.sidePayments().values().stream()
                .mapToDouble(each -> each)
                .sum();
        assertThat(paid).isCloseTo(0, within(0.05));
        ANSWER.sidePayments()
                .forEach((place, payment) -> assertThat(ANSWER.byCountry().getOrDefault(place, 0.0) + payment)
                        .as(place)
                        .isGreaterThan(-0.001));
    }

    /** One guessed cost of a soft measure would else decide every answer. */
    @Test
    void aCostThatNobodyPublishedIsTakenOnlyWhenAskedFor() {
        Candidates.Made all = Candidates.of(projects(), List.of(), Map.of(), Map.of(), RealData.get());
        assertThat(all.leftOut()).containsKey(GUESSED);
        assertThat(ids(all)).contains("aktau-container-hub").doesNotContain(GUESSED);
        assertThat(all.estimated()).isEmpty();

        Candidates.Made named = Candidates.of(projects(), List.of(GUESSED), Map.of(), Map.of(), RealData.get());
        assertThat(ids(named)).containsExactly(GUESSED);
        assertThat(named.estimated()).containsExactly(GUESSED);

        Candidates.Made given = Candidates.of(projects(), List.of(), Map.of(GUESSED, 60.0), Map.of(), RealData.get());
        assertThat(ids(given)).contains(GUESSED);
        assertThat(given.estimated()).isEmpty();
    }

    private static List<String> ids(Candidates.Made made) {
        return made.candidates().stream().map(each -> each.work().id()).toList();
    }

    @Test
    void twoWorksThatAreOneExcludeEachOther() {
        Candidates.Made made = Candidates.of(
                projects(),
                List.of("zangezur-bundle", "tripp-rail"),
                Map.of("zangezur-bundle", 9.0),
                Map.of(),
                RealData.get());
        assertThat(made.candidates().getFirst().excludes()).hasSize(1);
    }

    private static List<org.kervan.model.demand.Project> projects() {
        try {
            return RealData.flows().study().context().projects();
        } catch (NoDemandException e) {
            throw new AssertionError(e);
        }
    }
}
