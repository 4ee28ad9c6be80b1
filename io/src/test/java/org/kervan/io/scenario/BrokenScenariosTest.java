package org.kervan.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.scenario.AddedRows;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioContext;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;

/** Whatever comes in: a scenario or readable faults, and the base stays what it is. */
class BrokenScenariosTest {

    private static final Network NETWORK = RealNetwork.get();

    @Test
    void threeHundredSpoiltFilesGiveFaultsOrAScenario() {
        Random random = new Random(7);
        String before = NETWORK.toString();
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i % 2 == 0 ? spoilt(random) : Samples.altered(random).getBytes(StandardCharsets.UTF_8);
            JsonFaults faults = new JsonFaults();
            ScenarioDocument document = ScenarioDocument.read(bytes, faults);
            if (document != null) {
                document.applyTo(NETWORK, ScenarioContext.NONE, faults);
            }
            String shown = new String(bytes, StandardCharsets.UTF_8);
            assertThat(document == null && faults.isEmpty()).as(shown).isFalse();
            refused += faults.isEmpty() ? 0 : 1;
            for (JsonFault fault : faults.sorted()) {
                assertThat(fault.message()).as(shown).isNotBlank().doesNotContain("Exception", "tools.jackson", "{0}");
                assertThat(fault.message().chars().noneMatch(Character::isISOControl))
                        .isTrue();
            }
        }
        assertThat(refused).isGreaterThan(200);
        assertThat(NETWORK.toString()).isEqualTo(before);
    }

    /** A sample with some bytes changed, left out or doubled. */
    private static byte[] spoilt(Random random) {
        byte[] bytes =
                Samples.ALL.get(2 + random.nextInt(Samples.ALL.size() - 2)).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:0\\".charAt(random.nextInt(9));
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(20)));
            }
        }
        return bytes;
    }

    @Test
    void aThousandRandomScenariosLeaveTheBaseUntouched() {
        Random random = new Random(11);
        String before = NETWORK.toString();
        int applied = 0;
        for (int i = 0; i < 1_000; i++) {
            List<Change> changes = random.ints(1 + random.nextInt(6), 0, 8)
                    .mapToObj(kind -> change(kind, random))
                    .toList();
            Applied result = new Scenario("", null, changes).applyTo(NETWORK);
            if (result.issues().isEmpty()) {
                applied++;
                assertOnlySelectedRowsChanged(result, changes);
            } else {
                assertThat(result.network()).isSameAs(NETWORK);
            }
        }
        assertThat(applied).isGreaterThan(500);
        assertThat(NETWORK.toString()).isEqualTo(before);
    }

    private static void assertOnlySelectedRowsChanged(Applied result, List<Change> changes) {
        Set<String> touched =
                changes.stream().flatMap(change -> selected(change).stream()).collect(Collectors.toSet());
        int same = 0;
        for (int row = 0; row < NETWORK.links().size(); row++) {
            if (!touched.contains(NETWORK.links().get(row).id())) {
                assertThat(result.network().links().get(row))
                        .isSameAs(NETWORK.links().get(row));
                same++;
            }
        }
        assertThat(same).isGreaterThanOrEqualTo(NETWORK.links().size() - 6);
    }

    private static List<String> selected(Change change) {
        return switch (change) {
            case Change.Open open -> open.selection().ids();
            case Change.Close close -> close.selection().ids();
            case Change.SetValue set -> set.selection().ids();
            case Change.Scale scale -> scale.selection().ids();
            case Change.Cut cut -> cut.selection().ids();
            default -> List.of();
        };
    }

    private static Change change(int kind, Random random) {
        Selection links = Selection.of(
                Target.LINKS,
                NETWORK.links().get(random.nextInt(NETWORK.links().size())).id());
        Selection crossings = Selection.of(
                Target.CROSSINGS,
                NETWORK.crossings()
                        .get(random.nextInt(NETWORK.crossings().size()))
                        .id());
        return switch (kind) {
            case 0 -> new Change.Close(random.nextInt(3) == 0 ? crossings : links);
            case 1 -> new Change.Open(links);
            case 2 -> new Change.SetValue(links, Field.LINK_SPEED, random.nextDouble() * 100);
            case 3 -> new Change.Scale(crossings, Field.CROSSING_DWELL, random.nextDouble() * 3);
            case 4 -> new Change.Scale(links, Field.LINK_CAPACITY, 0.1 + random.nextDouble());
            case 5 -> new Change.Cut(random.nextBoolean() ? crossings : links, 1 + random.nextInt(365));
            case 6 -> new Change.AddLink(road(random));
            default -> new Change.SetParameter("co2-price", random.nextInt(100));
        };
    }

    /** A road between two places, now and then the same or with an id that is taken. */
    private static Link road(Random random) {
        Node from = NETWORK.nodes().get(random.nextInt(NETWORK.nodes().size()));
        Node to = NETWORK.nodes().get(random.nextInt(NETWORK.nodes().size()));
        return new Link(
                "road-new-" + random.nextInt(50),
                from.id(),
                to.id(),
                Mode.ROAD,
                "",
                1 + random.nextInt(900),
                null,
                null,
                40,
                null,
                LinkStatus.OPEN,
                null,
                "",
                false,
                null,
                null,
                List.of(),
                AddedRows.PROVENANCE);
    }
}
