package org.kervan.io.tntp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public instances, which are no part of the repository: left out, and told so, where their folder (system property
 * {@code kervan.instances}, by default {@code ../shared/bench} beside the repository) is not there.
 */
class PublicInstancesTest {
    private static final Path FOLDER = Path.of(System.getProperty("kervan.instances", "../../shared/bench"))
            .resolve("tntp");

    @ParameterizedTest
    @CsvSource({
        "SiouxFalls, 24, 1, 76, 360600, 0, 528",
        "Anaheim, 38, 39, 914, 104694.4, 0, 1406",
        "Barcelona, 110, 111, 2522, 184679.561, 0, 7922",
        "ChicagoSketch, 387, 1, 2950, 1260907.44, 123414, 93135",
    })
    void areReadWhole(String name, int zones, int first, int links, double total, double intrazonal, int pairs) {
        assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is not there");
        TntpRead<TntpNetwork> read = Tntp.network(FOLDER.resolve(name + "_net.tntp"));
        assertThat(Text.said(read.faults())).isEmpty();
        TntpNetwork network = Objects.requireNonNull(read.content());
        assertThat(network.zones()).isEqualTo(zones);
        assertThat(network.firstThroughNode()).isEqualTo(first);
        assertThat(network.links()).isEqualTo(links);
        TntpRead<TntpTrips> demand = Tntp.trips(FOLDER.resolve(name + "_trips.tntp"), network);
        assertThat(Text.said(demand.faults())).isEmpty();
        TntpTrips trips = Objects.requireNonNull(demand.content());
        assertThat(trips.total()).isCloseTo(total, within(1e-6 * total));
        assertThat(trips.intrazonal()).isCloseTo(intrazonal, within(1.0));
        assertThat(trips.pairs()).isEqualTo(pairs);
        TntpFlows flows = Objects.requireNonNull(
                Tntp.flows(FOLDER.resolve(name + "_flow.tntp")).content());
        assertThat(flows.rows()).isEqualTo(links);
        assertThat(sorted(flows.from(), flows.to())).isEqualTo(sorted(network.from(), network.to()));
    }

    private static long[] sorted(int[] from, int[] to) {
        long[] keys = new long[from.length];
        Arrays.setAll(keys, i -> (long) from[i] << 32 | to[i]);
        Arrays.sort(keys);
        return keys;
    }
}
