package org.kervan.model.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.count.CountScreen.Sense;

/** Which part of a flow a count of some direction saw, and which screen is its own. */
class CountScreenTest {
    private static final CountScreen ANY = screen("any", "westbound", "outbound");
    private static final CountScreen EXPORTS = screen("eastbound", "eastbound");

    @Test
    void aDirectionMeansThePositiveOneOrItsOpposite() {
        assertThat(ANY.sense("westbound")).isEqualTo(Sense.POSITIVE);
        assertThat(ANY.sense("outbound")).isEqualTo(Sense.POSITIVE);
        assertThat(ANY.sense("eastbound")).isEqualTo(Sense.NEGATIVE);
        assertThat(ANY.sense("inbound")).isEqualTo(Sense.NEGATIVE);
        assertThat(ANY.sense("both")).isEqualTo(Sense.BOTH);
        assertThat(ANY.sense("transit")).isEqualTo(Sense.TRANSIT);
        assertThat(ANY.sense("southbound")).isEqualTo(Sense.UNKNOWN);
    }

    @Test
    void theScreenThatNamesTheDirectionGoesFirst() {
        Observations seen =
                new Observations(List.of(), List.of(), List.of(ANY, EXPORTS), List.of(), List.of(), List.of());
        assertThat(seen.screenOf(count("sarp", "eastbound"))).contains(EXPORTS);
        assertThat(seen.screenOf(count("sarp", "both"))).contains(ANY);
        assertThat(seen.screenOf(count("elsewhere", "both"))).isEmpty();
    }

    @Test
    void aKindIsFoundByItsWord() {
        for (CountKind kind : CountKind.values()) {
            assertThat(CountKind.find(kind.key())).contains(kind);
        }
        assertThat(CountKind.find("link_sum")).isEmpty();
    }

    private static CountScreen screen(String direction, String... positive) {
        List<String> none = List.of();
        return new CountScreen(
                "sarp",
                List.of(direction),
                CountKind.LINK_SUM,
                List.of(new ScreenLink("road-sarpi-sarp", false)),
                none,
                none,
                none,
                none,
                List.of(),
                List.of(positive),
                true,
                "");
    }

    private static Count count(String place, String direction) {
        Provenance provenance = new Provenance(Basis.REPORTED, List.of("statistics"), "");
        return new Count(place, direction, "road", "trucks", 2025, "01-12", 600, "vehicles", provenance);
    }
}
