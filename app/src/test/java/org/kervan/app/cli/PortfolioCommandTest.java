package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;

/** The command {@code portfolio}: what it says of a bad question. Answers are tried in PortfolioServiceTest. */
class PortfolioCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = RealData.FOLDER.toString();
        return Main.run(all, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        int exit = run(
                "portfolio",
                "--budget=-5",
                "--projects",
                "tripp-rial,cku-railway",
                "--discount",
                "3",
                "--frontier",
                "99");
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString())
                .contains("not '-5.0'")
                .contains("Did you mean tripp-rail?")
                .contains("discount must be a number from 0.0 to 0.5")
                .contains("frontier")
                .doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theBudgetMustBeGiven() {
        assertThat(run("portfolio")).isEqualTo(2);
        assertThat(err.toString()).contains("--budget");
    }
}
