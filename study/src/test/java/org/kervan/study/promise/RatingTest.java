package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.PathKind;

/** Every line of the status rule, each on the smallest ledger that shows it. */
class RatingTest {
    private static LedgerFixture trade() {
        return new LedgerFixture().indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ", "TR");
    }

    private static LedgerFixture dated() {
        return trade().trade("dated", "2.0", "2016", "10", "2026");
    }

    @Test
    void nothingMeasurableIsNotRated() {
        Assessment bare = dated().withoutGuideline("dated").rated("2024-06-01");
        assertThat(bare.status()).isEqualTo(Status.NOT_RATED);
        assertThat(bare.grade()).isNull();
        Assessment aimless = trade().promise(
                        "x",
                        LedgerFixture.TRADE,
                        "AZ-TR",
                        "usd-billion",
                        "1",
                        "2016",
                        null,
                        "2026",
                        PathKind.LINEAR,
                        null)
                .rated("2024-06-01");
        assertThat(aimless.status()).isEqualTo(Status.NOT_RATED);
    }

    @Test
    void onlyAMeasurementAfterTheBaselineCounts() {
        assertThat(dated().rated("2024-06-01").status()).isEqualTo(Status.NO_DATA);
        Assessment before = dated().measured("AZ", "2016", "2100").rated("2024-06-01");
        assertThat(before.status()).isEqualTo(Status.NO_DATA);
        assertThat(before.grade()).isEqualTo(Grade.D);
    }

    @Test
    void theBaselineOfTheSameProducerGoesBeforeTheStatedOne() {
        Assessment rated = dated().measured("AZ", "2016", "3000")
                .measured("AZ", "2022", "6500")
                .measured("TR", "2022", "6500")
                .rated("2024-06-01");
        ProducerResult own = rated.producers().get(0);
        ProducerResult stated = rated.producers().get(1);
        assertThat(own.baselineOrigin()).isEqualTo(BaselineOrigin.SAME_PRODUCER);
        assertThat(own.progress()).isCloseTo(0.5, within(1e-9));
        assertThat(stated.baselineOrigin()).isEqualTo(BaselineOrigin.STATED);
        assertThat(stated.progress()).isCloseTo(4.5 / 8, within(1e-9));
        assertThat(rated.inputs()).containsExactly("m:1", "m:2", "m:3");
    }

    @Test
    void beforeTheDeadlineThePathDecides() {
        // 2016 to 2026 linear: at the end of 2021 half of the way, that is 6 billion
        assertThat(dated().measured("AZ", "2021", "6000").rated("2022-06-01").status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(dated().measured("AZ", "2021", "5850").rated("2022-06-01").status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(dated().measured("AZ", "2021", "5800").rated("2022-06-01").status())
                .isEqualTo(Status.BEHIND);
        assertThat(dated().measured("AZ", "2021", "2000").rated("2022-06-01").status())
                .isEqualTo(Status.NO_PROGRESS);
        Assessment back = dated().measured("AZ", "2021", "1200").rated("2022-06-01");
        assertThat(back.status()).isEqualTo(Status.NO_PROGRESS);
        assertThat(back.progressLow()).isCloseTo(-0.1, within(1e-9));
    }

    @Test
    void aGeometricPathAsksForLessInTheMiddle() {
        Path path = new Path(PathKind.GEOMETRIC, day("2016-12-31"), day("2026-12-31"), 2, 8);
        double middle = path.required(day("2021-12-31"));
        assertThat(middle).isCloseTo((4 - 2) / 6.0, within(1e-3));
        assertThat(path.required(day("2016-12-31"))).isZero();
        assertThat(path.required(day("2026-12-31"))).isOne();
    }

    @Test
    void atTheDeadlineOnlyItsOwnPeriodDecides() {
        assertThat(dated().measured("AZ", "2025", "9000").rated("2027-03-01").status())
                .isEqualTo(Status.OVERDUE_UNVERIFIED);
        assertThat(dated().measured("AZ", "2026", "9000").rated("2027-03-01").status())
                .isEqualTo(Status.MISSED);
        assertThat(dated().measured("AZ", "2024", "10000")
                        .measured("AZ", "2026", "9000")
                        .rated("2027-03-01")
                        .status())
                .isEqualTo(Status.MET_IN_TIME);
        assertThat(dated().measured("AZ", "2027", "10000").rated("2028-03-01").status())
                .isEqualTo(Status.MET_LATE);
    }

    @Test
    void theClockSetsOverdueWithoutAnybody() {
        assertThat(dated().rated("2026-12-31").status()).isEqualTo(Status.NO_DATA);
        assertThat(dated().rated("2027-01-01").status()).isEqualTo(Status.OVERDUE_UNVERIFIED);
    }

    @Test
    void aStateMeasuredAfterTheDeadlineSpeaksForIt() {
        LedgerFixture works = new LedgerFixture()
                .indicator("progress-line", "percent", Direction.UP, "railways")
                .promise("line", "progress-line", "line", "percent", "45", "2023", "100", "2025", PathKind.LINEAR, null)
                .measured("progress-line", "line", "railways", "2026-02", "70", "percent", Basis.REPORTED, "");
        assertThat(works.rated("2026-03-01").status()).isEqualTo(Status.MISSED);
        assertThat(works.rated("2025-12-31").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void withoutADeadlineItStaysOpen() {
        Assessment open = trade().trade("open", "2.0", "2016", "10", "")
                .measured("AZ", "2023", "6000")
                .measured("AZ", "2024", "7000")
                .rated("2025-06-01");
        assertThat(open.status()).isEqualTo(Status.OPEN_ENDED);
        assertThat(open.producers().getFirst().trendPerYear()).isCloseTo(1.0, within(0.01));
        assertThat(open.producers().getFirst().required()).isNull();
    }

    @Test
    void partOfAYearIsNotSetBesideAYear() {
        Assessment part = dated().measured("AZ", "2021", "6000")
                .measured("AZ", "2022-01/2022-09", "4500")
                .rated("2023-01-01");
        ProducerResult result = part.producers().getFirst();
        assertThat(result.decisive()).extracting(one -> one.period().text()).isEqualTo("2021");
        assertThat(part.leftOut()).extracting(LeftOut::statement).containsExactly("m:2");
        // nine months that alone reach the target prove the year
        Assessment reached = dated().measured("AZ", "2022-01/2022-09", "10500").rated("2023-01-01");
        assertThat(reached.status()).isEqualTo(Status.MET_IN_TIME);
        assertThat(reached.grade()).isEqualTo(Grade.C);
    }

    @Test
    void producersThatDisagreeAreContestedWithTheRange() {
        Assessment contested = dated().measured("AZ", "2026", "8000")
                .measured("TR", "2026", "10400")
                .rated("2027-06-01");
        assertThat(contested.status()).isEqualTo(Status.CONTESTED);
        assertThat(contested.progressLow()).isCloseTo(0.75, within(1e-9));
        assertThat(contested.progressHigh()).isCloseTo(1.05, within(1e-9));
        assertThat(contested.grade()).isEqualTo(Grade.C);
        assertThat(contested.reason()).contains("USD 8 billion in 2026").contains("USD 10.4 billion in 2026");
    }

    @Test
    void theToleranceIsHalfTheSpreadBetweenProducers() {
        Assessment rated = dated().measured("AZ", "2021", "5000")
                .measured("TR", "2021", "5500")
                .rated("2022-06-01");
        assertThat(rated.tolerance()).isCloseTo(0.5 * 500 / 5250, within(1e-9));
        assertThat(dated().measured("AZ", "2021", "5000").rated("2022-06-01").tolerance())
                .isEqualTo(0.02);
    }

    @Test
    void aReplacedPromiseIsRatedAtItsOwnDeadline() {
        LedgerFixture two = trade().promise(
                        "old",
                        LedgerFixture.TRADE,
                        "AZ-TR",
                        "usd-billion",
                        "2",
                        "2016",
                        "10",
                        "2022",
                        PathKind.LINEAR,
                        "new")
                .trade("new", "2", "2016", "10", "2030")
                .measured("AZ", "2022", "6000");
        Assessment old = two.rated("2024-01-01");
        assertThat(old.status()).isEqualTo(Status.REPLACED);
        assertThat(old.ratedAs()).isEqualTo(Status.MISSED);
        assertThat(old.reason()).contains("Title of new").contains("not reached");
    }

    @Test
    void whatIsClaimedIsListedAndNeverCounted() {
        LedgerFixture quiet = dated();
        LedgerFixture loud =
                dated().claim("big", "dated", LedgerFixture.TRADE, "12", "usd-billion", Bound.EXACT, "2026");
        Assessment rated = loud.rated("2027-06-01");
        assertThat(rated.status()).isEqualTo(quiet.rated("2027-06-01").status()).isEqualTo(Status.OVERDUE_UNVERIFIED);
        assertThat(rated.claims()).containsExactly("claims:big");
        assertThat(rated.inputs()).isEmpty();
        assertThat(rated.grade()).isEqualTo(Grade.D);
        assertThat(rated.claimedStatus()).isEqualTo("in-progress");
    }

    @Test
    void aProducerThatIsNotAdmittedIsLeftOutWithTheReason() {
        Assessment rated = dated().measured("XX", "2026", "12000").rated("2027-06-01");
        assertThat(rated.status()).isEqualTo(Status.OVERDUE_UNVERIFIED);
        assertThat(rated.leftOut())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("not admitted"));
    }

    @Test
    void gradesFollowProducersAndFigures() {
        assertThat(dated().measured("AZ", "2026", "8000")
                        .measured("TR", "2026", "8100")
                        .rated("2027-06-01")
                        .grade())
                .isEqualTo(Grade.A);
        assertThat(dated().measured("AZ", "2026", "8000").rated("2027-06-01").grade())
                .isEqualTo(Grade.B);
        assertThat(estimated().rated("2027-06-01").grade()).isEqualTo(Grade.C);
    }

    @Test
    void aFallingTargetTurnsTheSigns() {
        Assessment days = new LedgerFixture()
                .indicator("transit-days", "days", Direction.DOWN, "carrier")
                .promise("days", "transit-days", "line", "days", "25", "2022", "15", "2026", PathKind.LINEAR, null)
                .measured("transit-days", "line", "carrier", "2024", "20", "days", Basis.REPORTED, "")
                .rated("2025-06-01");
        assertThat(days.progressLow()).isCloseTo(0.5, within(1e-9));
        assertThat(days.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aMissingBaselineDoesNotBlock() {
        Assessment rated = trade().trade("bare", null, "", "10", "2026")
                .measured("AZ", "2026", "4000")
                .rated("2027-06-01");
        assertThat(rated.status()).isEqualTo(Status.MISSED);
        assertThat(rated.producers().getFirst().baselineOrigin()).isEqualTo(BaselineOrigin.NONE);
        assertThat(rated.progressLow()).isCloseTo(0.4, within(1e-9));
        assertThat(rated.reason()).contains("no baseline is known");
    }

    @Test
    void boardCountsBeforeItAverages() {
        PromiseBoard board = dated().trade("late", "2", "2016", "8", "2022")
                .measured("AZ", "2022", "6000")
                .on("2023-06-01")
                .board();
        assertThat(board.total()).isEqualTo(2);
        assertThat(board.counts()).containsEntry(Status.MISSED, 1).containsEntry(Status.NO_DATA, 0);
        assertThat(board.rated()).isEqualTo(2);
        assertThat(board.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2);
    }

    private static LedgerFixture estimated() {
        return dated().measured(LedgerFixture.TRADE, "AZ-TR", "AZ", "2026", "8000", "usd-million", Basis.ESTIMATED, "");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
