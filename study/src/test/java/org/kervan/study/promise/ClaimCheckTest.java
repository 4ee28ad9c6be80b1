package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.StatementKind;

/** Verdicts on claims, each on the smallest ledger that shows it. */
class ClaimCheckTest {
    private static LedgerFixture ledger() {
        return new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ", "TR")
                .measuredAs(row("trade-az-tr", LedgerFixture.TRADE, "AZ-TR", Comparison.VALUE, "1000", true));
    }

    private static MeasuredAs row(
            String claim, String measured, String area, Comparison how, String factor, boolean sameScope) {
        return new MeasuredAs(claim, "", measured, area, how, new BigDecimal(factor), sameScope, "");
    }

    private static LedgerFixture claiming(String value, Bound bound, String period) {
        return ledger().claim("c", "AZ-TR", "trade-az-tr", value, "usd-billion", bound, period);
    }

    private static Verdict verdict(LedgerFixture ledger) {
        return ledger.on("2026-11-21").verdict("claims:c").orElseThrow();
    }

    @Test
    void aNumberIsAsSharpAsItsLastDigit() {
        assertThat(verdict(claiming("7.6", Bound.EXACT, "2023").measured("AZ", "2023", "7649"))
                        .finding())
                .isEqualTo(Finding.SUPPORTED);
        Verdict off = verdict(claiming("7.6", Bound.EXACT, "2023").measured("AZ", "2023", "7660"));
        assertThat(off.finding()).isEqualTo(Finding.PARTLY);
        assertThat(verdict(claiming("7.6", Bound.EXACT, "2023").measured("AZ", "2023", "8060"))
                        .finding())
                .isEqualTo(Finding.CONTRADICTED);
        assertThat(off.differencePercent()).isCloseTo(0.79, within(0.01));
        assertThat(off.conversion()).contains("USD 7.6 billion").contains("USD 7600 million");
        assertThat(off.reason()).contains("7660").contains("differs");
    }

    @Test
    void boundsForgiveWhatTheirWordsSay() {
        assertThat(verdict(claiming("7", Bound.ABOUT, "2023").measured("AZ", "2023", "7690"))
                        .finding())
                .isEqualTo(Finding.SUPPORTED);
        assertThat(verdict(claiming("7", Bound.ABOUT, "2023").measured("AZ", "2023", "7710"))
                        .finding())
                .isEqualTo(Finding.CONTRADICTED);
        assertThat(verdict(claiming("6", Bound.MORE_THAN, "2023").measured("AZ", "2023", "9000"))
                        .finding())
                .isEqualTo(Finding.SUPPORTED);
        assertThat(verdict(claiming("6", Bound.MORE_THAN, "2023").measured("AZ", "2023", "5400"))
                        .finding())
                .isEqualTo(Finding.CONTRADICTED);
        assertThat(verdict(claiming("6", Bound.FEWER_THAN, "2023").measured("AZ", "2023", "5400"))
                        .finding())
                .isEqualTo(Finding.SUPPORTED);
        assertThat(verdict(claiming("6", Bound.FEWER_THAN, "2023").measured("AZ", "2023", "6600"))
                        .finding())
                .isEqualTo(Finding.CONTRADICTED);
    }

    @Test
    void aShareForgivesHalfAPercentagePoint() {
        assertThat(share("14.9").finding()).isEqualTo(Finding.SUPPORTED);
        assertThat(share("15.2").finding()).isNotEqualTo(Finding.SUPPORTED);
    }

    private static Verdict share(String measured) {
        return verdict(new LedgerFixture()
                .indicator("share", "percent", Direction.UP, "AZ")
                .measuredAs(row("said-share", "share", "AZ", Comparison.VALUE, "1", true))
                .claim("c", "AZ", "said-share", "14.6", "percent", Bound.SHARE, "2024")
                .measured("share", "AZ", "AZ", "2024", measured, "percent", Basis.REPORTED, ""));
    }

    @Test
    void producersThatDifferAreToldApart() {
        Verdict both = verdict(claiming("8.0", Bound.EXACT, "2024")
                .measured("AZ", "2024", "6130")
                .measured("TR", "2024", "8000"));
        assertThat(both.finding()).isEqualTo(Finding.PRODUCERS_DIFFER);
        assertThat(both.evidence()).extracting(Evidence::agrees).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theClaimsOwnSourceProvesNothing() {
        Verdict same = verdict(claiming("7.6", Bound.EXACT, "2023")
                .add(
                        "m:own",
                        "AZ-TR",
                        LedgerFixture.TRADE,
                        "7600",
                        "usd-million",
                        Bound.EXACT,
                        "2023",
                        StatementKind.MEASUREMENT,
                        Basis.REPORTED,
                        "",
                        "AZ",
                        "press"));
        assertThat(same.finding()).isEqualTo(Finding.NOT_CHECKABLE_YET);
        assertThat(same.evidence()).singleElement().satisfies(one -> {
            assertThat(one.independent()).isFalse();
            assertThat(one.remark()).contains("not independent");
        });
        assertThat(same.reason()).contains("same source");
    }

    @Test
    void anOfficialsWordAloneBearsOutOnlyPartly() {
        Verdict said = verdict(claiming("8.0", Bound.EXACT, "2024")
                .measured(
                        LedgerFixture.TRADE, "AZ-TR", "TR", "2024", "8000", "usd-million", Basis.REPORTED, "official"));
        assertThat(said.finding()).isEqualTo(Finding.PARTLY);
        assertThat(said.reason()).contains("an official said");
    }

    @Test
    void partOfAYearContradictsOnlyWhenItIsAlreadyMore() {
        Verdict nine = verdict(claiming("5.0", Bound.EXACT, "2024").measured("AZ", "2024-01/2024-09", "4100"));
        assertThat(nine.finding()).isEqualTo(Finding.NOT_CHECKABLE_YET);
        assertThat(nine.reason()).contains("part of the claimed time");
        Verdict more = verdict(claiming("4.0", Bound.EXACT, "2024").measured("AZ", "2024-01/2024-09", "4500"));
        assertThat(more.finding()).isEqualTo(Finding.CONTRADICTED);
        Verdict whole = verdict(claiming("6.0", Bound.EXACT, "2024-01/2024-09").measured("AZ", "2024", "5000"));
        assertThat(whole.finding()).isEqualTo(Finding.CONTRADICTED);
    }

    @Test
    void anotherScopeGivesNoVerdict() {
        LedgerFixture other = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .measuredAs(row("trade-az-tr", LedgerFixture.TRADE, "AZ-TR", Comparison.VALUE, "1000", false))
                .claim("c", "AZ-TR", "trade-az-tr", "9", "usd-billion", Bound.EXACT, "2024")
                .measured("AZ", "2024", "9000");
        assertThat(verdict(other).finding()).isEqualTo(Finding.DIFFERENT_SCOPE);
    }

    @Test
    void whatNobodyMeasuresIsNotCheckableYet() {
        assertThat(verdict(new LedgerFixture().claim("c", "AZ", "firms", "22", "firms", Bound.EXACT, "2026"))
                        .finding())
                .isEqualTo(Finding.NOT_CHECKABLE_YET);
        assertThat(verdict(new LedgerFixture().claim("c", "AZ", "words", "", "text", Bound.EXACT, "2026"))
                        .finding())
                .isEqualTo(Finding.NOT_CHECKABLE);
        assertThat(verdict(claiming("15", Bound.EXACT, "").measured("AZ", "2024", "6130"))
                        .reason())
                .contains("names no time");
    }

    @Test
    void datesAndWhatHappenedByThenAreComparedByTheDay() {
        assertThat(happened(Comparison.DATE, "2021-06-15", "2021-06-15").finding())
                .isEqualTo(Finding.SUPPORTED);
        assertThat(happened(Comparison.DATE, "2021", "2021-06-15").finding()).isEqualTo(Finding.SUPPORTED);
        assertThat(happened(Comparison.DATE, "2021-06-16", "2021-06-15").finding())
                .isEqualTo(Finding.CONTRADICTED);
        assertThat(happened(Comparison.BY_THEN, "2026-01", "2021-06-15").finding())
                .isEqualTo(Finding.SUPPORTED);
        assertThat(happened(Comparison.BY_THEN, "2020", "2021-06-15").finding()).isEqualTo(Finding.CONTRADICTED);
    }

    private static Verdict happened(Comparison how, String said, String did) {
        return verdict(new LedgerFixture()
                .indicator("treaty-signed", "count", Direction.UP, "depositary")
                .measuredAs(row("date-signed", "treaty-signed", "treaty", how, "1", true))
                .claim("c", "treaty", "date-signed", "", "date", Bound.EXACT, said)
                .measured("treaty-signed", "treaty", "depositary", did, "1", "count", Basis.REPORTED, ""));
    }

    @Test
    void aPlaceWithoutValuesIsToldAndTakenForNoOrder() {
        LedgerFixture ledger = new LedgerFixture()
                .indicator("import-partner-rank", "rank", Direction.NONE, "AZ")
                .measuredAs(row("rank-of-tr", "import-partner-rank", "AZ:TR", Comparison.VALUE, "1", true))
                .claim("c", "AZ", "rank-of-tr", "3", "rank", Bound.RANK, "2025")
                .measured(
                        "import-partner-rank",
                        "AZ:TR",
                        "AZ",
                        "2025-01/2025-11",
                        "3",
                        "rank",
                        Basis.REPORTED,
                        "official");
        RankCheck check = ledger.on("2026-11-21").ranks().getFirst();
        assertThat(check.computed()).isNull();
        assertThat(check.reason()).contains("No table orders", "number 3 in 2025-01/2025-11");
    }

    @Test
    void ranksAreComputedFromTradeTables() {
        LedgerFixture ledger = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .indicator("turnover-partner-rank", "rank", Direction.NONE, "AZ")
                .measuredAs(row("rank-of-tr", "turnover-partner-rank", "AZ:TR", Comparison.VALUE, "1", true))
                .claim("c", "AZ", "rank-of-tr", "2", "rank", Bound.RANK, "2025");
        String[][] trade = {
            {"AZ-TR", "2025-01/2025-11", "5200"},
            {"AZ-IT", "2025-01/2025-11", "11000"},
            {"AZ-DE", "2025-01/2025-11", "1300"},
            {"AZ-CN", "2025", "4870"},
            {"AZ-RU", "2023", "4400"},
            {"AZ-KG", "2023", "40"}
        };
        for (String[] row : trade) {
            ledger.measured(LedgerFixture.TRADE, row[0], "AZ", row[1], row[2], "usd-million", Basis.REPORTED, "");
        }
        RankCheck check = ledger.on("2026-11-21").ranks().getFirst();
        assertThat(check.computed()).isEqualTo(2);
        // Russia has no figure for 2025 and may be ahead; China's whole year is below, so it is not
        assertThat(check.worst()).isEqualTo(3);
        assertThat(check.notComparable())
                .singleElement()
                .asString()
                .contains("RU")
                .contains("2023");
        assertThat(check.partners()).hasSize(3);
    }
}
