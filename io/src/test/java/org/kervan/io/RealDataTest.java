package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.model.Dataset;

/** The built-in package keeps every rule, alone and theme by theme. */
class RealDataTest {
    private static final Path DATA = Path.of("..", "data");

    @Test
    void theBuiltInPackageHasNoFault() throws UnusableDataException {
        CheckReport report = DataFolder.check(DATA);
        assertThat(report.faults()).isEmpty();
        Dataset dataset = Objects.requireNonNull(report.dataset());
        assertThat(dataset.hash()).isEqualTo(report.hash()).matches("[0-9a-f]{64}");
        assertThat(dataset.network().nodes()).hasSize(rows(report, "transport/nodes.csv"));
        assertThat(dataset.network().links()).hasSize(rows(report, "transport/links.csv"));
        assertThat(dataset.network().crossings()).hasSize(rows(report, "transport/crossings.csv"));
        assertThat(dataset.network().placeNames()).hasSize(rows(report, "transport/place_names.csv"));
        assertThat(dataset.network().commodities()).hasSize(rows(report, "trade/commodities.csv"));
        assertThat(dataset.sources()).containsKeys("geonames", "hummels-schaur-2013");
    }

    private static int rows(CheckReport report, String table) {
        return Objects.requireNonNull(report.rowsByTable().get(table));
    }
}
