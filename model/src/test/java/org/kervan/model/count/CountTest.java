package org.kervan.model.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/** How long a period is, and what a part of a year is worth as a year. */
class CountTest {
    @Test
    void monthsAreCountedInclusively() {
        assertThat(count("01-12", "tonnes").months()).isEqualTo(12);
        assertThat(count("03-09", "tonnes").months()).isEqualTo(7);
        assertThat(count("11", "tonnes").months()).isEqualTo(1);
        assertThat(count("2024-07/2025-06", "tonnes").months()).isEqualTo(12);
        assertThat(count("2017-10/2023-05", "tonnes").months()).isEqualTo(68);
        assertThat(count("2021/2025", "tonnes").months()).isEqualTo(60);
        assertThat(count("2023-11-20/2024-02-10", "tonnes").months()).isEqualTo(4);
    }

    @Test
    void aPartOfAYearIsScaledToTwelveMonths() {
        assertThat(count("01-12", "tonnes").valuePerYear()).isEqualTo(600);
        assertThat(count("01-06", "teu").valuePerYear()).isEqualTo(1200);
        assertThat(count("2021/2025", "vehicles").valuePerYear()).isEqualTo(120);
    }

    @Test
    void aCountPerDayStaysPerDay() {
        assertThat(count("01-04", "trains-per-day").valuePerYear()).isEqualTo(600);
    }

    private static Count count(String period, String unit) {
        Provenance provenance = new Provenance(Basis.REPORTED, List.of("statistics"), "");
        return new Count("sarp", "both", "road", "trucks", 2025, period, 600, unit, provenance);
    }
}
