package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.StatementKind;

/** Views of trade on hand-made tables whose numbers can be worked out on paper. */
class TradeViewsTest {
    private static LedgerFixture trade() {
        return new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ", "TR")
                .trade("open", "2.0", "2016", "15", "")
                .measured("AZ", "2023", "7600")
                .measured("AZ", "2024", "6000")
                .measured("TR", "2024", "7500")
                .measured("AZ", "2025-01/2025-11", "5200");
    }

    @Test
    void bothProducersTheGapAndTheRoadToTheTarget() {
        TradeBetween view = trade().on("2026-06-01").trade("TR", "AZ", 2030, null);
        assertThat(view.a()).isEqualTo("AZ");
        assertThat(view.series()).extracting(TradeBetween.Series::producer).containsExactly("AZ", "TR");
        assertThat(view.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.percent()).isCloseTo(25, within(1e-9)));
        // 6 to 15 billion in six years: 2.5 to the power of a sixth
        assertThat(view.needed().getFirst().percentPerYear()).isCloseTo(16.499, within(0.001));
        assertThat(view.needed().getFirst().from().period().text()).isEqualTo("2024");
        assertThat(view.series().getFirst().values().getLast().partial()).isTrue();
    }

    @Test
    void theRoadBeginsWhereStatisticsEndAndNotAtAWordOrLongAgo() {
        LedgerFixture ledger = trade().measured(
                        LedgerFixture.TRADE, "AZ-TR", "AZ", "2025", "9000", "usd-million", Basis.REPORTED, "official")
                .measured("unctad", "2015", "2000")
                .trade("over", "2.0", "2016", "20", "2025");
        List<TradeBetween.Need> needs =
                ledger.on("2026-06-01").trade("AZ", "TR", null, 12_000.0).needed();
        assertThat(needs).extracting(need -> need.from().producer()).containsOnly("AZ", "TR");
        assertThat(needs.getFirst().from().usdMillion()).isEqualTo(6000);
        assertThat(needs).extracting(TradeBetween.Need::commitment).containsOnly("open", null);
        assertThat(needs).extracting(TradeBetween.Need::toYear).containsOnly(2030);
        assertThat(needs.getLast().targetUsdMillion()).isEqualTo(12_000);
    }

    @Test
    void energyIsWhatOtherGoodsLeave() {
        LedgerFixture ledger = trade().measured(
                        "goods-exports", "AZ>TR", "AZ", "2024", "4000", "usd-million", Basis.REPORTED, "")
                .measured(
                        "goods-exports-non-oil",
                        "AZ>TR",
                        "AZ",
                        "2025-01/2025-06",
                        "250",
                        "usd-million",
                        Basis.REPORTED,
                        "");
        TradeBetween.EnergyEffect effect =
                ledger.on("2026-06-01").trade("AZ", "TR", 2030, null).energy().getFirst();
        assertThat(effect.energyShare()).isCloseTo(1 - 500.0 / 4000, within(1e-9));
        assertThat(effect.changeUsdMillion()).isCloseTo(350, within(1e-9));
        assertThat(effect.changePercent()).isCloseTo(350 / 60.0, within(1e-9));
        assertThat(effect.scaledToYear()).isTrue();
    }

    @Test
    void everyDefinitionOfTheShareHasItsNumber() {
        LedgerFixture ledger =
                new LedgerFixture().state("AZ", "member").state("TR", "member").state("HU", "observer");
        String[][] flows = {
            {"AZ>TR", "100"}, {"TR>AZ", "200"}, {"AZ>DE", "900"}, {"TR>DE", "1800"}, {"DE>TR", "2000"}, {"HU>TR", "50"}
        };
        for (String[] flow : flows) {
            ledger.measured("goods-exports", flow[0], "unctad", "2015", flow[1], "usd-million", Basis.REPORTED, "");
        }
        ledger.addText("claims:share", "ots", "intra-share", "11", "percent", Bound.SHARE, "2015", "eleven percent");
        IntraShare share = ledger.on("2016-06-01").intraShare();
        assertThat(percent(share, IntraShare.Scope.MEMBERS, IntraShare.Counting.EXPORTS))
                .isCloseTo(10, within(1e-9));
        double once = 300 / (3000 + 2350.0) * 100;
        assertThat(percent(share, IntraShare.Scope.MEMBERS, IntraShare.Counting.ONCE_OF_TURNOVER))
                .isCloseTo(once, within(1e-9));
        assertThat(percent(share, IntraShare.Scope.MEMBERS, IntraShare.Counting.TWICE_OF_TURNOVER))
                .isCloseTo(2 * once, within(1e-9));
        assertThat(percent(share, IntraShare.Scope.WITH_OBSERVERS, IntraShare.Counting.EXPORTS))
                .isCloseTo(350 / 3050.0 * 100, within(1e-9));
        assertThat(share.said())
                .singleElement()
                .satisfies(said -> assertThat(said.givenBy())
                        .allMatch(one -> Math.abs(one.lowPercent() - 11) <= 0.5)
                        .isNotEmpty());
    }

    @Test
    void whatWasSaidIsSetBesideEveryWayOfCounting() {
        LedgerFixture ledger = new LedgerFixture()
                .state("AZ", "member")
                .state("TR", "member")
                .measured("goods-exports", "AZ>TR", "unctad", "2015", "10", "usd-million", Basis.REPORTED, "")
                .measured("goods-exports", "TR>AZ", "unctad", "2015", "30", "usd-million", Basis.REPORTED, "")
                .measured("goods-exports", "TR>DE", "unctad", "2015", "360", "usd-million", Basis.REPORTED, "")
                .measured("goods-exports", "DE>TR", "unctad", "2015", "160", "usd-million", Basis.REPORTED, "");
        // 40 inside; 400 of exports; 600 of exports and imports
        IntraShare share = ledger.claim("claims:s1", "ots", "intra-share", "6.9", "percent", Bound.EXACT, "2015")
                .claim("claims:s2", "ots", "intra-share", "20", "percent", Bound.EXACT, "2015")
                .claim("claims:s3", "ots", "intra-share", "7", "percent", Bound.EXACT, "")
                .on("2026-06-01")
                .intraShare();
        assertThat(share.said().get(0).givenBy())
                .extracting(IntraShare.Definition::counting)
                .contains(IntraShare.Counting.ONCE_OF_TURNOVER);
        assertThat(share.said().get(0).reason()).startsWith("It comes out when counted so");
        assertThat(share.said().get(1).givenBy()).isEmpty();
        assertThat(share.said().get(1).nearest()).isNotNull();
        assertThat(share.said().get(1).reason())
                .startsWith("No way of counting gives it")
                .contains("13 %");
        assertThat(share.said().get(2).reason()).contains("names no time");
    }

    private static double percent(IntraShare share, IntraShare.Scope scope, IntraShare.Counting counting) {
        return share.definitions().stream()
                .filter(one -> one.scope() == scope && one.counting() == counting)
                .findFirst()
                .orElseThrow()
                .lowPercent();
    }

    @Test
    void aPairWithoutAFigureIsMissingAndNotZero() {
        LedgerFixture ledger = trade().state("AZ", "member")
                .state("TR", "member")
                .state("KZ", "member")
                .add(
                        "claims:whole",
                        "ots",
                        "external-trade",
                        "100",
                        "usd-billion",
                        Bound.EXACT,
                        "2024",
                        StatementKind.CLAIM,
                        Basis.REPORTED,
                        "",
                        "Secretary",
                        "press");
        IntraShare.Definition twice = ledger.on("2026-06-01").intraShare().definitions().stream()
                .filter(one -> one.counting() == IntraShare.Counting.TWICE_OF_TURNOVER)
                .findFirst()
                .orElseThrow();
        assertThat(twice.lowPercent()).isCloseTo(12, within(1e-9));
        assertThat(twice.highPercent()).isCloseTo(15, within(1e-9));
        assertThat(twice.weak()).containsExactly("AZ-KZ", "KZ-TR");
        assertThat(twice.wholeClaimed()).isEqualTo("Secretary");
        TradeMatrix matrix = ledger.on("2026-06-01").matrix(2024);
        assertThat(matrix.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.values()).hasSize(2));
        assertThat(matrix.states()).isEqualTo(List.of("AZ", "TR", "KZ"));
    }

    @Test
    void comparingTwoDaysTellsWhatChanged() {
        LedgerFixture ledger = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .trade("p", "2", "2016", "10", "2025")
                .trade("q", "2", "2016", "10", "2030")
                .measured("AZ", "2020", "7000");
        PromiseCompare changed = PromiseCompare.of(ledger.on("2025-12-31"), ledger.on("2026-01-01"));
        assertThat(changed.changes()).singleElement().satisfies(one -> {
            assertThat(one.commitment()).isEqualTo("p");
            assertThat(one.statusChanged()).isTrue();
        });
        assertThat(PromiseCompare.of(ledger.on("2026-01-01"), ledger.on("2026-02-01"))
                        .changes())
                .isEmpty();
    }
}
