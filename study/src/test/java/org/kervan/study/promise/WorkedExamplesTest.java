package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promises and claims of the real tables whose results were worked out by hand. */
class WorkedExamplesTest {
    private static PromiseStudy study;
    private static Map<String, Assessment> rated;

    @BeforeAll
    static void rate() {
        study = RealLedger.on(RealLedger.DAY);
        rated = study.assessments().stream().collect(Collectors.toMap(Assessment::commitment, Function.identity()));
    }

    private static Assessment rated(String id) {
        return Objects.requireNonNull(rated.get(id), id);
    }

    private static Finding finding(String claim) {
        return study.verdict("claims:" + claim).orElseThrow().finding();
    }

    @Test
    void fifteenBillionStaysOpenAndBothSidesShow() {
        Assessment open = rated("tr-az-trade-15bn");
        assertThat(open.status()).isEqualTo(Status.OPEN_ENDED);
        // customs of Azerbaijan: 6.13 billion for 2024; Turkish officials: 8.0
        assertThat(open.progressLow()).isBetween(0.28, 0.32);
        assertThat(open.progressHigh()).isBetween(0.43, 0.46);
        assertThat(open.grade()).isEqualTo(Grade.C);
        assertThat(open.claims()).contains("claims:c000-trade-2024");
    }

    @Test
    void fifteenBillionBy2023WasMissed() {
        Assessment dated = rated("tr-az-trade-15bn-2023");
        assertThat(dated.ownStatus()).isEqualTo(Status.MISSED);
        assertThat(dated.progressHigh()).isLessThan(0.4);
    }

    @Test
    void tenMillionTonnesBy2025WereReplacedAndMissed() {
        Assessment capacity = rated("titr-10mt-2025");
        assertThat(capacity.status()).isEqualTo(Status.REPLACED);
        assertThat(capacity.ratedAs()).isEqualTo(Status.MISSED);
        assertThat(capacity.replacedBy()).isEqualTo("titr-10mt-2027");
    }

    @Test
    void theRailwayToAghbandWasMissedIn2025() {
        Assessment line = rated("horadiz-2025");
        assertThat(line.ownStatus()).isEqualTo(Status.MISSED);
        assertThat(line.replacedBy()).isEqualTo("horadiz-2026");
    }

    @Test
    void theSatelliteHasNoDataUntilTheClockSpeaks() {
        assertThat(rated("ots-sat-2026").status()).isEqualTo(Status.NO_DATA);
        assertThat(rated("ots-exercise-2026-c").status()).isEqualTo(Status.NO_DATA);
        PromiseStudy next = RealLedger.on(LocalDate.parse("2027-01-01"));
        Map<String, Status> later =
                next.assessments().stream().collect(Collectors.toMap(Assessment::commitment, Assessment::status));
        assertThat(later)
                .containsEntry("ots-sat-2026", Status.OVERDUE_UNVERIFIED)
                .containsEntry("ots-exercise-2026-c", Status.OVERDUE_UNVERIFIED);
        assertThat(PromiseCompare.of(study, next).changes())
                .extracting(PromiseCompare.Change::commitment)
                .contains("ots-sat-2026", "ots-exercise-2026-c");
    }

    @Test
    void threeFiveAndSevenPercentComeFromDifferentCounting() {
        IntraShare share = study.intraShare();
        assertThat(definition(share, IntraShare.Counting.ONCE_OF_TURNOVER).lowPercent())
                .isBetween(2.3, 3.0);
        assertThat(definition(share, IntraShare.Counting.TWICE_OF_TURNOVER).highPercent())
                .isBetween(5.5, 6.5);
        IntraShare.Said five = share.said().stream()
                .filter(one -> one.statement().equals("claims:c-ots-share-sg"))
                .findFirst()
                .orElseThrow();
        assertThat(five.givenBy())
                .extracting(IntraShare.Definition::counting)
                .containsExactly(IntraShare.Counting.TWICE_OF_TURNOVER);
        assertThat(rated("ots-intra-share-growth").status()).isEqualTo(Status.OVERDUE_UNVERIFIED);
    }

    private static IntraShare.Definition definition(IntraShare share, IntraShare.Counting counting) {
        return share.definitions().stream()
                .filter(one -> one.year() == 2024 && one.counting() == counting)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void claimsOfTheFoundingDocumentsStandBesideTheirMeasures() {
        assertThat(finding("c000-trade-2023")).isEqualTo(Finding.SUPPORTED);
        assertThat(finding("c000-trade-2024")).isEqualTo(Finding.PRODUCERS_DIFFER);
        assertThat(finding("c000-shusha-date")).isEqualTo(Finding.SUPPORTED);
        assertThat(finding("c000-trade-target")).isEqualTo(Finding.NOT_CHECKABLE_YET);
    }

    @Test
    void nineMonthsAboveTheYearAreFoundInTheRealTables() {
        assertThat(study.contradictions())
                .anyMatch(one -> one.rule() == ContradictionRule.PART_ABOVE_WHOLE
                        && one.subject().equals("middle-corridor"))
                .anyMatch(one -> one.rule() == ContradictionRule.SAME_PERIOD
                        && one.subject().equals("AZ-TR")
                        && one.reason().contains("2024"));
    }

    @Test
    void citizensOfKazakhstanMayStayNinetyDaysInTurkiye() {
        MobilityAnswer answer = study.mobility("KZ", "TR", "passport", RealLedger.DAY, List.of());
        assertThat(answer.entry()).isEqualTo(MobilityAnswer.Entry.YES);
        assertThat(answer.daysLeft()).isEqualTo(90);
        assertThat(study.mobility("HU", "KG", "passport", RealLedger.DAY, List.of())
                        .entry())
                .isEqualTo(MobilityAnswer.Entry.UNKNOWN);
    }

    @Test
    void tenMonthsOfOtherGoodsAreScaledBeforeTheyAreTakenOff() {
        TradeBetween.EnergyEffect effect =
                study.trade("AZ", "TR", 2030, null).energy().getFirst();
        assertThat(effect.scaledToYear()).isTrue();
        assertThat(effect.otherGoods().period().months()).isEqualTo(10);
        assertThat(effect.energyShare()).isBetween(0.8, 0.9);
    }
}
