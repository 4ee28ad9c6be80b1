package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command {@code portfolio}: what it says of a bad question. Answers are tried in PortfolioServiceTest. */
class PortfolioCommandTest {
    @Test
    void everythingWrongIsToldAtOnce() {
        Terminal said = Terminal.run(
                "portfolio",
                "--budget=-5",
                "--projects",
                "tripp-rial,cku-railway",
                "--discount",
                "3",
                "--frontier",
                "99");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err())
                .contains("not '-5.0'")
                .contains("Did you mean tripp-rail?")
                .contains("discount must be a number from 0.0 to 0.5")
                .contains("frontier")
                .doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void theBudgetMustBeGiven() {
        Terminal said = Terminal.run("portfolio");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--budget");
    }
}
