package org.kervan.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which days a period covers, and what is no period. */
class PeriodTest {
    @Test
    void endsAreIncluded() {
        assertThat(period("2024")).isEqualTo(new Period("2024", day(2024, 1, 1), day(2024, 12, 31)));
        assertThat(period("2024-02").to()).isEqualTo(day(2024, 2, 29));
        assertThat(period("2025-10-07").from()).isEqualTo(day(2025, 10, 7));
        assertThat(period("2024-01/2024-11").to()).isEqualTo(day(2024, 11, 30));
        assertThat(period("1992/2026").from()).isEqualTo(day(1992, 1, 1));
        assertThat(period("1992/2026").year()).isEqualTo(2026);
    }

    @Test
    void monthsAreCountedInclusively() {
        assertThat(period("2024").months()).isEqualTo(12);
        assertThat(period("2024-01/2024-11").months()).isEqualTo(11);
        assertThat(period("2025-10-07").months()).isEqualTo(1);
    }

    @Test
    void aYearIsAYearHoweverItIsWritten() {
        assertThat(period("2024-01/2024-12").isYear()).isTrue();
        assertThat(period("2024-01/2024-12").isSameAs(period("2024"))).isTrue();
        assertThat(period("2024-01/2024-11").isYear()).isFalse();
        assertThat(period("2023/2024").isYear()).isFalse();
        assertThat(Period.ofYear(2024)).isEqualTo(period("2024"));
    }

    @Test
    void containsItselfAndItsParts() {
        assertThat(period("2024").contains(period("2024"))).isTrue();
        assertThat(period("2024").contains(period("2024-01/2024-09"))).isTrue();
        assertThat(period("2024-01/2024-09").contains(period("2024"))).isFalse();
        assertThat(period("2024").contains(day(2025, 1, 1))).isFalse();
    }

    @Test
    void emptyIsNoPeriod() {
        assertThat(Period.parse("")).isNull();
    }

    @Test
    void whatIsNoDateIsRefused() {
        for (String wrong :
                List.of("24", "2024-13", "2024-02-30", "2024/2023", "2024-1", "last year", "2024/", "/2024")) {
            assertThatThrownBy(() -> Period.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Period period(String text) {
        return Objects.requireNonNull(Period.parse(text));
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
