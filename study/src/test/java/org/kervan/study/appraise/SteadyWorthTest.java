package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.appraisal.Term;

/** Small enough for a sheet of paper: 100 a year against works of 400, ten years at ten per cent. */
class SteadyWorthTest {
    private static final int FIRST = 2026;

    private static Terms terms() {
        Map<Term, Double> values = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            values.put(term, Math.max(term.least(), Math.min(term.most(), 1)));
        }
        return Terms.of(values)
                .with(Term.DISCOUNT_RATE, 0.1)
                .with(Term.HORIZON_YEARS, 10)
                .with(Term.CAPEX_FACTOR, 1)
                .with(Term.CONSTRUCTION_YEARS, 2)
                .with(Term.UPKEEP_SHARE, 0)
                .with(Term.ASSET_LIFE_YEARS, 8);
    }

    private static Work work(@Nullable Double capexUsdMillion) {
        return new Work("w", "Works", capexUsdMillion, 2028, Map.of("AA", 1.0));
    }

    @Test
    void savingsFromTheOpeningOnAgainstCostsBeforeIt() {
        SteadyWorth worth = SteadyWorth.of(100, List.of(work(400.0)), true, FIRST, terms());
        double benefit = 0;
        for (int year = 2; year < 10; year++) {
            benefit += 100 / Math.pow(1.1, year);
        }
        double cost = 200 + 200 / 1.1;
        assertThat(worth.from()).isEqualTo(2028);
        assertThat(worth.benefitUsdMillion()).isCloseTo(benefit, within(1e-9));
        assertThat(worth.knownCostUsdMillion()).isCloseTo(cost, within(1e-9));
        assertThat(worth.npvUsdMillion()).isCloseTo(benefit - cost, within(1e-9));
        assertThat(worth.bcr()).isCloseTo(benefit / cost, within(1e-9));
        double irr = Objects.requireNonNull(worth.irr());
        assertThat(InternalRate.worth(
                        worth.netUsdMillion().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                        irr))
                .isCloseTo(0, within(1e-6));
        assertThat(worth.breakEvenUsdMillion()).isNull();
    }

    @Test
    void aCostThatNobodyPublishedStaysUnknownAndIsToldWhatItMayBe() {
        SteadyWorth worth = SteadyWorth.of(100, List.of(work(null)), true, FIRST, terms());
        assertThat(worth.npvUsdMillion()).isNull();
        assertThat(worth.bcr()).isNull();
        assertThat(worth.irr()).isNull();
        double may = Objects.requireNonNull(worth.breakEvenUsdMillion());
        assertThat(SteadyWorth.of(100, List.of(work(may)), true, FIRST, terms()).npvUsdMillion())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void whatIsNotTheWholeCostProvesNothing() {
        assertThat(SteadyWorth.of(100, List.of(), false, FIRST, terms()).npvUsdMillion())
                .isNull();
    }
}
