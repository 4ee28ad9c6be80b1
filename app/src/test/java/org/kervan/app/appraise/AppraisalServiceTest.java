package org.kervan.app.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.study.appraise.AppraisalWatch;

/** Appraisals of the real package; two questions serve all tests. */
class AppraisalServiceTest {
    private static final AppraisalService SERVICE = new AppraisalService(RealData.flows());
    private static final String STAGED = """
        {"name": "two projects", "changes": [
          {"change": "project", "id": "cku-railway"},
          {"change": "project", "id": "nakhchivan-rail"}]}
        """;

    /** One level of demand and one elasticity, so that two solves a stage are enough. */
    private static AppraisalOptions quick(String... capex) {
        List<String> set = List.of("demand-growth=0", "growth-last-year=2030", "demand-elasticity=0.5", "draws=500");
        return new AppraisalOptions(null, null, List.of(capex), set);
    }

    private static AppraisalDocument answer = nothing();

    private static AppraisalDocument nothing() {
        return appraise(null, AppraisalOptions.NONE);
    }

    @BeforeAll
    static void ask() {
        answer = appraise(STAGED, quick("cku-railway=500"));
    }

    private static AppraisalDocument appraise(@Nullable String body, AppraisalOptions options) {
        try {
            Faults faults = new Faults();
            byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
            AppraisalAsked asked = AppraisalReader.read(bytes, options, SERVICE, faults);
            assertThat(faults.isEmpty()).as("faults").isTrue();
            return SERVICE.answer(Objects.requireNonNull(asked), AppraisalWatch.NONE);
        } catch (NoDemandException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theBaseIsWorthNothingAndSaysSo() {
        AppraisalDocument base = nothing();
        assertThat(base.benefitUsdMillion()).isZero();
        assertThat(base.npvUsdMillion()).isNull();
        assertThat(base.reasons()).hasSize(1).first().asString().contains("changes nothing");
        assertThat(base.byCountry()).isEmpty();
    }

    @Test
    void aCableIsSetAgainstWhatItSavesInTheEnergySystems() {
        assertThat(answer.energy()).isNull();
        String cable = "[{\"change\": \"energy-project\", \"id\": \"black-sea-cable\"}]";
        EnergyWorth energy = Objects.requireNonNull(appraise(cable, quick()).energy());
        assertThat(energy.savingUsdMillionPerYear()).isCloseTo(606.5, within(1.0));
        assertThat(energy.from()).isEqualTo(2032);
        assertThat(energy.withoutCost()).isEmpty();
        assertThat(energy.npvUsdMillion())
                .isCloseTo(energy.benefitUsdMillion() - energy.costUsdMillion(), within(1e-7));
        assertThat(energy.bcr()).isGreaterThan(1);
        EnergyWorth dearer = Objects.requireNonNull(
                appraise(cable, quick("black-sea-cable=7910")).energy());
        assertThat(dearer.costUsdMillion()).isCloseTo(2 * energy.costUsdMillion(), within(1e-6));
    }

    @Test
    void savingsOfWhatNoProjectStandsForTellWhatItMayCost() {
        String wind = "[{\"change\": \"open\", \"supplies\": [\"kz-mirny\"]}]";
        EnergyWorth energy = Objects.requireNonNull(appraise(wind, quick()).energy());
        assertThat(energy.savingUsdMillionPerYear()).isPositive();
        assertThat(energy.npvUsdMillion()).isNull();
        assertThat(energy.breakEvenUsdMillion()).isPositive();
        assertThat(energy.withoutCost()).hasSize(1);
    }

    @Test
    void aCostNobodyPublishedStaysUnknownAndTellsWhatItMayBe() {
        assertThat(answer.npvUsdMillion()).isNull();
        assertThat(answer.bcr()).isNull();
        assertThat(answer.irr()).isNull();
        assertThat(answer.simulation().chanceOfGain()).isNull();
        assertThat(answer.breakEvenUsdMillion()).isNotNull();
        assertThat(answer.reasons()).first().asString().contains("Nakhchivan");
    }

    @Test
    void withThatCostTheAnswerIsWhole() {
        double breakEven = Math.rint(1e4 * Objects.requireNonNull(answer.breakEvenUsdMillion())) / 1e4;
        AppraisalDocument whole = appraise(STAGED, quick("cku-railway=500", "nakhchivan-rail=" + breakEven));
        assertThat(whole.npvUsdMillion()).as("at the break-even cost").isCloseTo(0.0, within(1e-3));
        assertThat(whole.irr()).isCloseTo(0.06, within(1e-6));
        assertThat(whole.simulation().chanceOfGain()).isBetween(0.0, 1.0);
    }

    @Test
    void partsAddUpAndStagesFollowOpenings() {
        double parties =
                answer.byParty().values().stream().mapToDouble(each -> each).sum();
        double countries = answer.byCountry().values().stream()
                .mapToDouble(AppraisalDocument.Country::netUsdMillion)
                .sum();
        double net = answer.benefitUsdMillion() - answer.costUsdMillion();
        assertThat(parties).isCloseTo(net, within(1e-4));
        assertThat(countries).as("but for those under half a cent").isCloseTo(net, within(0.5));
        assertThat(answer.cashflow().getLast().cumulative()).isCloseTo(net, within(1e-4));
        assertThat(answer.stages()).extracting(AppraisalDocument.StageRow::from).containsExactly(2029, 2030);
        assertThat(answer.cashflow().get(2).users())
                .as("nothing is open in 2028")
                .isZero();
        assertThat(answer.cashflow().get(4).users()).as("2030").isNotZero();
        assertThat(answer.certificate().status()).isEqualTo("certified");
        assertThat(answer.benefitUsdMillion())
                .as("a railway from China saves somebody something")
                .isPositive();
    }

    @Test
    void whoDoesNotWaitAnyMoreEndsIt() {
        Assertions.assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
            AppraisalAsked asked =
                    AppraisalReader.read(STAGED.getBytes(StandardCharsets.UTF_8), quick(), SERVICE, new Faults());
            SERVICE.answer(Objects.requireNonNull(asked), new AppraisalWatch(() -> true, step -> {}));
        });
    }
}
