package org.kervan.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Source;

/** What a statement must have, and how measurements are seen as observations. */
class StatementTest {
    private static final BigDecimal VALUE = new BigDecimal("6.13");

    @Test
    void aStatementSaysSomethingBySomebodyInASource() {
        assertThat(statement("a:b", VALUE, "2024", "", List.of("gazette")).value())
                .isEqualTo(VALUE);
        for (Runnable wrong : List.<Runnable>of(
                () -> statement("", VALUE, "2024", "", List.of("gazette")),
                () -> statement("a b", VALUE, "2024", "", List.of("gazette")),
                () -> statement("a:b", null, "2024", "", List.of("gazette")),
                () -> statement("a:b", VALUE, "2024", "soon", List.of("gazette")),
                () -> statement("a:b", VALUE, "2024", "", List.of()),
                () -> statement("a:b", new BigDecimal("1E+121"), "2024", "", List.of("gazette")))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMeasurementIsAnObservationWithTheDayOfItsSource() {
        Statement year = statement("a:year", VALUE, "2024", "", List.of("gazette"));
        Statement part = statement("a:part", VALUE, "2024-01/2024-09", "2024-10-20", List.of("gazette"));
        Statement undated = statement("a:undated", VALUE, "", "", List.of("gazette"));
        List<Source> sources = List.of(new Source("gazette", "Gazette", "Office", "2025-02", "", "", ""));
        List<Observation> seen = Observations.of(List.of(year, part, undated), sources);
        assertThat(seen).extracting(Observation::statement).containsExactly("a:year", "a:part");
        assertThat(seen).extracting(Observation::vintage).containsExactly("2025-02", "2024-10-20");
        assertThat(seen).extracting(Observation::flag).containsExactly("", "partial");
    }

    @Test
    void aRecordIsKnownUntilItIsSuperseded() {
        Instant from = Instant.parse("2026-11-21T00:00:00Z");
        Statement one = statement("a:b", VALUE, "2024", "", List.of("gazette"));
        Recorded recorded = new Recorded(one, 1, from, from.plusSeconds(60), "00");
        assertThat(recorded.isKnownAt(from.minusNanos(1))).isFalse();
        assertThat(recorded.isKnownAt(from)).isTrue();
        assertThat(recorded.isKnownAt(from.plusSeconds(60))).isFalse();
    }

    private static Statement statement(
            String id, @Nullable BigDecimal value, String period, String claimedOn, List<String> sources) {
        return new Statement(
                id,
                "AZ-TR",
                "trade-turnover",
                value,
                "",
                "usd-billion",
                Bound.EXACT,
                Period.parse(period),
                StatementKind.MEASUREMENT,
                Basis.REPORTED,
                "",
                "AZ",
                claimedOn,
                sources,
                "",
                Rank.NORMAL,
                "",
                new Visibility(Tier.PUBLIC, List.of(), LocalDate.EPOCH),
                null);
    }
}
