package org.kervan.study.opf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kervan.engine.lp.LpStatus;
import org.kervan.io.matpower.Matpower;

/**
 * Costs of the DC optimal power flow that PGLib-OPF v23.07 publishes (its BASELINE.md, PowerModels 0.19.9), to five digits.
 * A case whose file is not found in {@code ../shared/bench/pglib} (system property {@code kervan.instances}) is left out and
 * says so; the hand-made cases of {@link DcOpfTest} run always.
 */
class PublicCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("kervan.instances", "../../shared/bench"))
            .resolve("pglib");
    /** Half of the last digit published. */
    private static final double ROUNDING = 5e-5;

    @ParameterizedTest
    @CsvSource({
        "3_lmbd, 3, 3, 5.6959e+03",
        "5_pjm, 5, 6, 1.7480e+04",
        "14_ieee, 14, 20, 2.0515e+03",
        "24_ieee_rts, 24, 38, 6.1001e+04",
        "30_as, 30, 41, 7.6760e+02",
        "30_ieee, 30, 41, 7.4728e+03",
        "39_epri, 39, 46, 1.3689e+05",
        "57_ieee, 57, 80, 3.4773e+04",
        "60_c, 60, 88, 9.0700e+04",
        "73_ieee_rts, 73, 120, 1.8300e+05",
        "89_pegase, 89, 210, 1.0504e+05",
        "118_ieee, 118, 186, 9.3101e+04",
        "162_ieee_dtc, 162, 284, 1.0146e+05",
        "179_goc, 179, 263, 7.5188e+05",
        "197_snem, 197, 286, 1.4741e+00",
        "200_activ, 200, 245, 2.7480e+04",
        "240_pserc, 240, 448, 3.2714e+06",
        "300_ieee, 300, 411, 5.1785e+05",
        "500_goc, 500, 733, 4.4055e+05",
        "588_sdet, 588, 686, 3.1013e+05",
        "793_goc, 793, 913, 2.5831e+05",
        "1354_pegase, 1354, 1991, 1.2182e+06",
        "2383wp_k, 2383, 2896, 1.8041e+06",
        "2869_pegase, 2869, 4582, 2.3864e+06",
        "3012wp_k, 3012, 3572, 2.5090e+06",
        "6515_rte, 6515, 9037, 2.5593e+06",
    })
    void costsWhatIsPublished(String name, int buses, int branches, double costUsdPerHour) {
        Path file = FOLDER.resolve("pglib_opf_case" + name + ".m");
        assumeTrue(Files.isRegularFile(file), file + " is not there");
        OpfResult result =
                DcOpf.solve(Objects.requireNonNull(Matpower.read(file).content()));

        assertThat(result.status()).isEqualTo(LpStatus.OPTIMAL);
        assertThat(result.buses()).isEqualTo(buses);
        assertThat(result.branches()).isEqualTo(branches);
        assertThat(result.costUsdPerHour()).isCloseTo(costUsdPerHour, within(ROUNDING * costUsdPerHour));
        assertThat(result.dualityGap()).isLessThan(1e-7);
    }
}
