package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.MobilityRule;

/** Windows of stay, tried against counting day by day. */
class MobilityTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private static MobilityRule rule(
            String document, boolean free, @Nullable Integer stay, @Nullable Integer window, String since) {
        return new MobilityRule("KZ", "TR", document, free, stay, window, since, List.of("press"), "", "");
    }

    private static MobilityAnswer ask(MobilityRule rule, List<Stay> stays) {
        return new LedgerFixture().mobility(rule).on("2026-11-21").mobility("KZ", "TR", "passport", DAY, stays);
    }

    private static Stay stay(String from, String to) {
        return new Stay(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void ninetyDaysInAnyHundredAndEighty() {
        MobilityRule rule = rule("passport", true, 90, 180, "2018-11-11");
        assertThat(ask(rule, List.of()).daysLeft()).isEqualTo(90);
        MobilityAnswer used = ask(rule, List.of(stay("2026-05-01", "2026-06-29")));
        assertThat(used.daysUsed()).isEqualTo(60);
        assertThat(used.daysLeft()).isEqualTo(30);
        assertThat(used.leaveBy()).isEqualTo("2026-07-30");
        MobilityAnswer full = ask(rule, List.of(stay("2026-04-01", "2026-06-29")));
        assertThat(full.entry()).isEqualTo(MobilityAnswer.Entry.NO);
        assertThat(full.daysLeft()).isZero();
        // the old stay leaves the window while the new one goes on
        MobilityAnswer old = ask(rule, List.of(stay("2026-01-01", "2026-02-19")));
        assertThat(old.daysLeft()).isEqualTo(90);
    }

    @Test
    void daysLeftAgreeWithCountingDayByDay() {
        Random random = new Random(3);
        for (int run = 0; run < 300; run++) {
            int most = 1 + random.nextInt(90);
            int window = most + random.nextInt(120);
            List<Stay> stays = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDate from = DAY.minusDays(1 + random.nextInt(260));
                LocalDate to = from.plusDays(random.nextInt(40));
                stays.add(new Stay(from, to.isBefore(DAY) ? to : DAY.minusDays(1)));
            }
            int left = 0;
            while (left < most && counted(stays, left + 1, window) <= most) {
                left++;
            }
            assertThat(ask(rule("passport", true, most, window, ""), stays).daysLeft())
                    .as("run %d", run)
                    .isEqualTo(left);
        }
    }

    /** Days spent in the window that ends on the last of so many new days. */
    private static int counted(List<Stay> stays, int newDays, int window) {
        LocalDate last = DAY.plusDays(newDays - 1L);
        int count = 0;
        for (LocalDate day = last.minusDays(window - 1L); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate one = day;
            boolean old = stays.stream().anyMatch(stay -> !one.isBefore(stay.from()) && !one.isAfter(stay.to()));
            count += old || !one.isBefore(DAY) ? 1 : 0;
        }
        return count;
    }

    @Test
    void unknownIsNotNo() {
        assertThat(ask(rule("id-card", true, 90, null, ""), List.of()).entry()).isEqualTo(MobilityAnswer.Entry.UNKNOWN);
        assertThat(ask(rule("id-card", true, 90, null, ""), List.of()).otherDocuments())
                .containsExactly("id-card");
        assertThat(ask(rule("passport", false, null, null, ""), List.of()).entry())
                .isEqualTo(MobilityAnswer.Entry.NO);
        MobilityAnswer early = ask(rule("passport", true, 90, null, "2027-01-01"), List.of());
        assertThat(early.entry()).isEqualTo(MobilityAnswer.Entry.NO);
        assertThat(early.reason()).contains("2027-01-01");
        MobilityAnswer open = ask(rule("passport", true, null, null, ""), List.of());
        assertThat(open.entry()).isEqualTo(MobilityAnswer.Entry.YES);
        assertThat(open.daysLeft()).isNull();
        assertThat(open.reason()).contains("not known");
    }

    @Test
    void aStayEndsAfterItBegins() {
        assertThatThrownBy(() -> stay("2026-02-02", "2026-02-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-02");
    }
}
