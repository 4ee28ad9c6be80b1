package org.kervan.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.Project;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.model.scenario.Change.AddCrossing;
import org.kervan.model.scenario.Change.AddLink;
import org.kervan.model.scenario.Change.AddProject;
import org.kervan.model.scenario.Change.AddService;
import org.kervan.model.scenario.Change.AddTransfer;
import org.kervan.model.scenario.Change.Close;
import org.kervan.model.scenario.Change.Cut;
import org.kervan.model.scenario.Change.SetValue;

/** New rows, projects and cuts on two places and a border: a (KZ) - b (UZ) by rail, c (UZ) not yet reached. */
class NewRowsTest {
    private static final Provenance SAID = new Provenance(Basis.REPORTED, List.of("book"), "");
    private static final Link AB = link("rail-ab", "a", "b", Mode.RAIL, 1520);
    private static final Link BC = link("rail-bc", "b", "c", Mode.RAIL, 1520);
    private static final Link CA = link("rail-ca", "c", "a", Mode.RAIL, 1520);
    private static final Network BASE = new Network(
            List.of(node("a", "KZ"), node("b", "UZ"), node("c", "UZ")),
            List.of(AB),
            List.of(
                    new Crossing("x-a-kz-uz-rail", "a", "KZ", "UZ", Mode.RAIL, 40, 20, 80, null, null, SAID),
                    new Crossing("x-b-uz-kz-rail", "b", "UZ", "KZ", Mode.RAIL, 40, 20, 80, null, null, SAID)),
            List.of(
                    new Transfer("t-b", "b", Mode.RAIL, 1520, Mode.ROAD, null, 10, null, null, 5.0, null, SAID),
                    new Transfer("t-b-2", "b", Mode.ROAD, null, Mode.RAIL, 1520, 10, null, null, null, 100.0, SAID)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Node node(String id, String country) {
        return new Node(id, id, country, new GeoPoint(40, 50), NodeKind.CITY, null, SAID);
    }

    private static Link link(String id, String from, String to, Mode mode, @Nullable Integer gauge) {
        return new Link(
                id,
                from,
                to,
                mode,
                "",
                100,
                gauge,
                mode == Mode.RAIL ? Electrified.NO : null,
                40,
                10.0,
                LinkStatus.OPEN,
                null,
                "",
                false,
                null,
                null,
                List.of(),
                SAID);
    }

    private static Crossing crossing(String id, String node, String from, String to) {
        return new Crossing(id, node, from, to, Mode.RAIL, 12, 6, 24, null, null, SAID);
    }

    private static Applied apply(Change... changes) {
        return new Scenario("", null, List.of(changes)).applyTo(BASE);
    }

    private static Applied build(String effect, String... links) {
        Project project = new Project("p", "P", List.of(links), effect, List.of(), null, "planned", "2030", SAID);
        return new Scenario("", null, List.of(new AddProject("p")))
                .applyTo(BASE, new ScenarioContext(Set.of(), List.of(project)));
    }

    private static List<String> told(Applied applied) {
        return applied.issues().stream()
                .map(issue -> issue.change() + " " + issue.part() + " " + issue.message())
                .toList();
    }

    @Test
    void newRowsStandBehindTheOthersAndCanBeChangedLater() {
        Applied applied = apply(
                new AddLink(CA),
                new AddCrossing(crossing("x-c", "c", "UZ", "KZ")),
                new AddCrossing(crossing("x-a-new", "a", "KZ", "UZ")),
                new SetValue(Selection.of(Target.LINKS, "rail-ca"), Field.LINK_CAPACITY, 3));
        // a leads into UZ by rail already
        assertThat(told(applied))
                .singleElement()
                .asString()
                .startsWith("2 node")
                .contains("already");
        Applied sound = apply(
                new AddLink(CA),
                new AddCrossing(crossing("x-c", "c", "UZ", "KZ")),
                new SetValue(Selection.of(Target.LINKS, "rail-ca"), Field.LINK_CAPACITY, 3));
        assertThat(sound.issues()).isEmpty();
        assertThat(sound.notes()).isEmpty();
        assertThat(sound.network().links()).hasSize(2).first().isSameAs(AB);
        assertThat(sound.network().links().get(1).capacityMtPerYear()).isEqualTo(3);
        assertThat(sound.added().links()).containsExactly(CA);
        assertThat(sound.added().appendedTo(BASE).crossings()).hasSize(3);
        assertThat(BASE.links()).hasSize(1);
    }

    @Test
    void aNewLineOverABorderWithoutACrossingIsTold() {
        assertThat(apply(new AddLink(CA)).notes()).singleElement().satisfies(note -> {
            assertThat(note.change()).isZero();
            assertThat(note.message()).contains("rail-ca", "from c into KZ");
        });
    }

    @Test
    void whatIsWrongWithNewRowsIsToldAtOnce() {
        List<String> told = told(apply(
                new AddLink(AB),
                new AddLink(link("rail-bx", "b", "x", Mode.RAIL, null)),
                new AddLink(link("road-bb", "b", "b", Mode.ROAD, 1435)),
                new AddLink(link("sea-bc", "b", "c", Mode.SEA, null)),
                new AddCrossing(crossing("x-c", "c", "KZ", "UZ")),
                new AddCrossing(crossing("x-c", "c", "UZ", "KZ")),
                new AddTransfer(
                        new Transfer("t-c", "c", Mode.RAIL, 1435, Mode.ROAD, null, -1, null, null, 0.0, null, SAID)),
                new AddService(
                        new Service("boat", "Boat", "b", "b", Mode.FERRY, 0.0, null, null, 0, true, List.of(), SAID))));
        assertThat(told).anyMatch(it -> it.startsWith("0 id") && it.contains("already"));
        assertThat(told).anyMatch(it -> it.startsWith("1 to") && it.contains("no place x"));
        assertThat(told).anyMatch(it -> it.startsWith("1 gaugeMm") && it.contains("missing"));
        assertThat(told).anyMatch(it -> it.startsWith("2 to") && it.contains("same place"));
        assertThat(told).anyMatch(it -> it.startsWith("2 gaugeMm") && it.contains("railways only"));
        assertThat(told).anyMatch(it -> it.startsWith("3 basin") && it.contains("missing"));
        assertThat(told).anyMatch(it -> it.startsWith("4 fromCountry") && it.contains("lies in UZ"));
        assertThat(told).anyMatch(it -> it.startsWith("5 toCountry") && it.contains("No link"));
        assertThat(told).anyMatch(it -> it.startsWith("6 fromMode") && it.contains("No rail 1435"));
        assertThat(told).anyMatch(it -> it.startsWith("6 dwellHours"));
        assertThat(told).anyMatch(it -> it.startsWith("6 capacityMtPerYear"));
        assertThat(told).anyMatch(it -> it.startsWith("7 departuresPerWeek"));
        assertThat(told).anyMatch(it -> it.startsWith("7 transitHours"));
        assertThat(told).noneMatch(it -> it.contains("{"));
    }

    @Test
    void aProjectDoesWhatItsEffectSays() {
        Applied applied = build(
                "words | status=open; capacity_mt_per_year=25; speed_kmh*=1.5; electrified=yes;"
                        + " node:b.dwell_hours*=0.5",
                "rail-ab");
        assertThat(applied.issues()).isEmpty();
        assertThat(applied.notes()).isEmpty();
        Link now = applied.network().links().getFirst();
        assertThat(now.capacityMtPerYear()).isEqualTo(25);
        assertThat(now.speedKmh()).isEqualTo(60);
        assertThat(now.electrified()).isEqualTo(Electrified.YES);
        assertThat(applied.network().transfers()).allMatch(transfer -> transfer.dwellHours() == 5);
    }

    /** A border between two countries that both halve their dwell is halved once. */
    @Test
    void patternsWithTheSameChangeTouchARowOnce() {
        Applied applied = build("words | crossing:x-*-KZ-*.dwell_hours*=0.5; crossing:x-*-UZ-*.dwell_hours*=0.5");
        assertThat(applied.network().crossings()).allMatch(crossing -> crossing.dwellHours() == 20);
        Applied one = build("words | crossing:x-a-*.dwell_hours=8");
        assertThat(one.network().crossings()).extracting(Crossing::dwellHours).containsExactly(8.0, 40.0);
    }

    @Test
    void whatTheModelDoesNotKnowOfAProjectIsTold() {
        Applied applied = build("words | tracks=2; node:b.capacity_teu_per_year=900; status=planned", "rail-ab");
        assertThat(applied.issues()).isEmpty();
        assertThat(applied.notes())
                .extracting(ScenarioNote::message)
                .anyMatch(note -> note.contains("tracks=2"))
                .anyMatch(note -> note.contains("status=planned"))
                .anyMatch(note -> note.contains("1 of the 2 rows"));
        assertThat(build("only words").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("states no change"));
        assertThat(told(build("words | capacity_mt_per_year=0", "rail-ab"))).hasSize(1);
        assertThat(told(apply(new AddProject("q")))).singleElement().asString().contains("no project q");
    }

    @Test
    void aYearWithCutsIsSplitWhereOneEnds() {
        Change.Cut month = new Cut(Selection.of(Target.LINKS, "rail-ab"), 30);
        Change.Cut week = new Cut(Selection.of(Target.CROSSINGS, "x-a-kz-uz-rail"), 7);
        List<ScenarioPeriod> periods = new Scenario("", 2025, List.of(month, week)).periods();
        assertThat(periods).extracting(ScenarioPeriod::days).containsExactly(7, 23, 335);
        assertThat(periods)
                .extracting(period -> period.scenario().changes())
                .containsExactly(
                        List.of(new Close(month.selection()), new Close(week.selection())),
                        List.of(new Close(month.selection())),
                        List.of());
        assertThat(periods)
                .allMatch(
                        period -> Integer.valueOf(2025).equals(period.scenario().year()));
        assertThat(Scenario.BASE.periods())
                .singleElement()
                .extracting(ScenarioPeriod::scenario)
                .isSameAs(Scenario.BASE);
        assertThat(new Scenario("", null, List.of(new Cut(month.selection(), 365))).periods())
                .hasSize(1);
    }

    @Test
    void aCutOfNoLengthOrOfTooManyIsRefused() {
        Selection link = Selection.of(Target.LINKS, "rail-ab");
        assertThat(told(apply(new Cut(link, 0), new Cut(link, 366)))).hasSize(2);
        assertThat(told(apply(
                        new Cut(link, 1), new Cut(link, 2), new Cut(link, 3), new Cut(link, 4), new Cut(link, 4))))
                .isEmpty();
        assertThat(told(apply(
                        new Cut(link, 1), new Cut(link, 2), new Cut(link, 3), new Cut(link, 4), new Cut(link, 5))))
                .singleElement()
                .asString()
                .startsWith("4 days");
        assertThat(apply(new Cut(link, 9)).network().links().getFirst().isUsableIn(2100))
                .isFalse();
    }

    @Test
    void differentRowsHaveDifferentHashes() {
        List<Change> changes = List.of(
                new AddLink(BC),
                new AddLink(CA),
                new AddLink(link("rail-bc", "b", "c", Mode.RAIL, 1435)),
                new AddCrossing(crossing("x", "c", "UZ", "KZ")),
                new AddProject("x"),
                new Cut(Selection.of(Target.LINKS, "x"), 3),
                new Cut(Selection.of(Target.LINKS, "x"), 30),
                new Close(Selection.of(Target.LINKS, "x")));
        assertThat(changes.stream()
                        .map(change -> new Scenario("", null, List.of(change)).hash())
                        .distinct())
                .hasSize(changes.size());
    }
}
