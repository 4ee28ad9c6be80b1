package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.PathKind;
import org.kervan.model.ledger.Statement;

/** What must hold for every ledger, tried on random ones. A failure names the seed. */
class RatingPropertiesTest {
    /** The worse, the smaller. Statuses with one number are never compared with one another in one run. */
    private static final Map<Status, Integer> GOODNESS = Map.of(
            Status.NO_PROGRESS, 0,
            Status.BEHIND, 1,
            Status.ON_TRACK, 2,
            Status.OVERDUE_UNVERIFIED, 1,
            Status.MISSED, 1,
            Status.MET_LATE, 2,
            Status.MET_IN_TIME, 3,
            Status.NO_DATA, 0,
            Status.OPEN_ENDED, 0);

    private static final List<PathKind> PATHS = List.of(PathKind.LINEAR, PathKind.GEOMETRIC, PathKind.NONE);

    @Test
    void moreProgressNeverWorsensTheStatus() {
        int differing = 0;
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            int[] values = new int[1 + random.nextInt(5)];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(14_000);
            }
            String day = LocalDate.of(2017 + random.nextInt(14), 1 + random.nextInt(12), 1)
                    .toString();
            PathKind path = PATHS.get(random.nextInt(PATHS.size()));
            String deadline = random.nextInt(5) == 0 ? "" : Integer.toString(2018 + random.nextInt(10));
            Status before = rate(values, path, deadline, day);
            int[] better = values.clone();
            better[random.nextInt(values.length)] += 1 + random.nextInt(9000);
            Status after = rate(better, path, deadline, day);
            differing += before == after ? 0 : 1;
            assertThat(GOODNESS.get(after))
                    .as("seed %d: %s became %s", seed, before, after)
                    .isGreaterThanOrEqualTo(GOODNESS.get(before));
        }
        assertThat(differing).as("the runs must reach different statuses").isGreaterThan(100);
    }

    /** One producer, one value a year from 2017. */
    private static Status rate(int[] values, PathKind path, String deadline, String day) {
        LedgerFixture ledger = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .promise("p", LedgerFixture.TRADE, "AZ-TR", "usd-billion", "2", "2016", "10", deadline, path, null);
        for (int i = 0; i < values.length; i++) {
            ledger.measured("AZ", Integer.toString(2017 + i), Integer.toString(values[i]));
        }
        return ledger.rated(day).status();
    }

    @Test
    void theSameFactsAndDayGiveTheSameRatingWhateverTheOrderOfStatements() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            LedgerFixture ledger = new LedgerFixture()
                    .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ", "TR", "unctad")
                    .trade("p", "2", "2016", "10", "2022");
            for (int i = 0; i < 12; i++) {
                String producer = List.of("AZ", "TR", "unctad").get(random.nextInt(3));
                String year = Integer.toString(2016 + random.nextInt(8));
                ledger.measured(producer, year, Integer.toString(1000 + random.nextInt(12_000)));
            }
            LedgerFacts facts = ledger.facts();
            List<Statement> shuffled = new ArrayList<>(facts.statements());
            Collections.shuffle(shuffled, random);
            LocalDate day = LocalDate.of(2024, 6, 1);
            Assessment first = PromiseStudy.of(facts, day).assessments().getFirst();
            assertThat(PromiseStudy.of(facts, day).assessments().getFirst()).isEqualTo(first);
            Assessment other = PromiseStudy.of(facts.with(facts.knownOn(), shuffled), day)
                    .assessments()
                    .getFirst();
            assertThat(other.producers()).as("seed %d", seed).isEqualTo(first.producers());
            assertThat(other.status()).isEqualTo(first.status());
            assertThat(other.reason()).isEqualTo(first.reason());
        }
    }

    @Test
    void whatIsMeasuredLaterDoesNotChangeAnEarlierRating() {
        LedgerFixture early = new LedgerFixture()
                .indicator(LedgerFixture.TRADE, "usd-million", Direction.UP, "AZ")
                .trade("p", "2", "2016", "10", "2026")
                .measured("AZ", "2020", "5000");
        Assessment before = early.rated("2021-06-01");
        Assessment after = early.measured("AZ", "2023", "11000").rated("2021-06-01");
        assertThat(after).isEqualTo(before);
        assertThat(early.rated("2024-06-01").status()).isEqualTo(Status.MET_IN_TIME);
    }
}
