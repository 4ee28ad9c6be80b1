package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.StatementKind;

/** Contradictions by rule: seeded ones are found, and nothing else. */
class ContradictionsTest {
    private static List<Contradiction> found(LedgerFixture ledger) {
        return ledger.on("2026-11-21").contradictions();
    }

    private static LedgerFixture said(LedgerFixture ledger, String id, String value, Bound bound, String period) {
        return ledger.claim(id, "route", "volume", value, "mt", bound, period);
    }

    @Test
    void twoNumbersForOneTimeContradictWhenNoneFitsBoth() {
        LedgerFixture apart =
                said(said(new LedgerFixture(), "a", "4.5", Bound.EXACT, "2024"), "b", "3.3", Bound.EXACT, "2024");
        assertThat(found(apart)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(ContradictionRule.SAME_PERIOD);
            assertThat(one.sides()).extracting(Contradiction.Side::statement).containsExactly("claims:b", "claims:a");
            assertThat(one.reason()).contains("3.3").contains("4.5");
        });
        assertThat(found(said(
                        said(new LedgerFixture(), "a", "20", Bound.MORE_THAN, "2025"), "b", "21", Bound.ABOUT, "2025")))
                .isEmpty();
        assertThat(found(said(
                        said(new LedgerFixture(), "a", "4.5", Bound.EXACT, "2024"), "b", "4.484", Bound.EXACT, "2024")))
                .isEmpty();
    }

    @Test
    void claimsAreSetBesideMeasurementsInOneUnit() {
        LedgerFixture ledger = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .measuredAs(new MeasuredAs(
                        "claimed-trade",
                        "",
                        LedgerFixture.TRADE,
                        "AZ-TR",
                        Comparison.VALUE,
                        new BigDecimal("1000"),
                        true,
                        ""))
                .claim("c", "promise", "claimed-trade", "8.0", "usd-billion", Bound.EXACT, "2024")
                .measured("AZ", "2024", "6130");
        assertThat(found(ledger)).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("AZ-TR");
            assertThat(one.differencePercent()).isBetween(30.0, 31.0);
        });
    }

    @Test
    void nineMonthsAboveTheYearAreFound() {
        LedgerFixture ledger = said(
                said(new LedgerFixture(), "nine", "1.84", Bound.EXACT, "2022-01/2022-09"),
                "year",
                "1.485",
                Bound.EXACT,
                "2022");
        assertThat(found(ledger))
                .singleElement()
                .extracting(Contradiction::rule)
                .isEqualTo(ContradictionRule.PART_ABOVE_WHOLE);
        assertThat(found(said(
                        said(new LedgerFixture(), "nine", "1.08", Bound.EXACT, "2022-01/2022-09"),
                        "year",
                        "1.485",
                        Bound.EXACT,
                        "2022")))
                .isEmpty();
    }

    @Test
    void bothWaysAboveTheTurnoverAreFound() {
        LedgerFixture ledger = flows("5300", "2300", "7000");
        assertThat(found(ledger))
                .singleElement()
                .extracting(Contradiction::rule)
                .isEqualTo(ContradictionRule.SUM_ABOVE_TOTAL);
        assertThat(found(flows("5300", "2300", "7600"))).isEmpty();
    }

    private static LedgerFixture flows(String there, String back, String turnover) {
        return new LedgerFixture()
                .measured("goods-exports", "AZ>TR", "AZ", "2023", there, "usd-million", Basis.REPORTED, "")
                .measured("goods-exports", "TR>AZ", "AZ", "2023", back, "usd-million", Basis.REPORTED, "")
                .measured("AZ", "2023", turnover);
    }

    @Test
    void sharesOfOneWholeAddUp() {
        assertThat(found(shares("74", "26"))).isEmpty();
        assertThat(found(shares("74", "49")))
                .singleElement()
                .extracting(Contradiction::rule)
                .isEqualTo(ContradictionRule.SHARES_NOT_100);
    }

    private static LedgerFixture shares(String first, String second) {
        LedgerFixture ledger = new LedgerFixture();
        int part = 0;
        for (String share : List.of(first, second)) {
            ledger.addText(
                    "s" + part++,
                    "company",
                    "ownership-share",
                    share,
                    "percent",
                    Bound.SHARE,
                    "2026",
                    "share of owner " + part);
        }
        return ledger;
    }

    @Test
    void whatCanOnlyGrowMustNotShrink() {
        LedgerFixture ledger = new LedgerFixture()
                .claim("a", "line", "progress-line", "70", "percent", Bound.EXACT, "2025-02")
                .claim("b", "line", "progress-line", "60", "percent", Bound.EXACT, "2026-02");
        assertThat(found(ledger))
                .singleElement()
                .extracting(Contradiction::rule)
                .isEqualTo(ContradictionRule.DECREASING_CUMULATIVE);
    }

    @Test
    void everySeededContradictionAndNothingElseIsFound() {
        Random random = new Random(7);
        LedgerFixture ledger = new LedgerFixture();
        int seeded = 0;
        for (int i = 0; i < 500; i++) {
            double value = 10 + random.nextInt(900) / 10.0;
            boolean wrong = random.nextInt(4) == 0;
            double other = wrong ? value * 1.2 + 0.2 : value;
            ledger.add(
                    "x:" + i,
                    "route-" + i,
                    "volume",
                    "%.1f".formatted(value),
                    "mt",
                    Bound.EXACT,
                    "2024",
                    StatementKind.CLAIM,
                    Basis.REPORTED,
                    "",
                    "one",
                    "press");
            ledger.add(
                    "y:" + i,
                    "route-" + i,
                    "volume",
                    "%.1f".formatted(other),
                    "mt",
                    Bound.EXACT,
                    "2024",
                    StatementKind.CLAIM,
                    Basis.REPORTED,
                    "",
                    "other",
                    "press");
            seeded += wrong ? 1 : 0;
        }
        assertThat(found(ledger)).hasSize(seeded);
    }
}
