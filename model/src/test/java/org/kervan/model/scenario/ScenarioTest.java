package org.kervan.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.model.scenario.Change.Close;
import org.kervan.model.scenario.Change.Open;
import org.kervan.model.scenario.Change.Scale;
import org.kervan.model.scenario.Change.ScaleDemand;
import org.kervan.model.scenario.Change.SetParameter;
import org.kervan.model.scenario.Change.SetValue;

/** Changes on three places in two countries: a - b - c by rail, b - c by ferry too, the border between a and b. */
class ScenarioTest {

    private static final Provenance SAID = new Provenance(Basis.REPORTED, List.of("book"), "page 3");

    private static final Network BASE = new Network(
            List.of(node("a", "KZ"), node("b", "AZ"), node("c", "AZ")),
            List.of(
                    link("rail-ab", "a", "b", Mode.RAIL, 10.0, LinkStatus.OPEN),
                    link("rail-bc", "b", "c", Mode.RAIL, null, LinkStatus.PLANNED),
                    link("ferry-bc", "b", "c", Mode.FERRY, 4.0, LinkStatus.OPEN)),
            List.of(
                    new Crossing("x-ab", "a", "KZ", "AZ", Mode.RAIL, 48, 12, 96, null, null, SAID),
                    new Crossing("x-ba", "b", "AZ", "KZ", Mode.RAIL, 0, 0, 6, 100.0, null, SAID)),
            List.of(new Transfer("t-b", "b", Mode.RAIL, 1520, Mode.FERRY, null, 24, 60.0, null, 5.0, null, SAID)),
            List.of(new Service(
                    "boat",
                    "Boat",
                    "b",
                    "c",
                    Mode.FERRY,
                    3.0,
                    5_000.0,
                    100.0,
                    14,
                    true,
                    List.of(new Service.Departure("b", 5)),
                    SAID)),
            List.of(),
            List.of(),
            List.of(new Commodity("grain", "Grain", "01", null, null, false, null, SAID)),
            List.of(new Parameter("co2-price", 0, "USD/t", "price of emissions", SAID)),
            List.of(new Corridor("middle", "Middle", List.of(), List.of("rail-bc", "ferry-bc"), SAID)),
            List.of(),
            List.of(),
            List.of());

    private static Node node(String id, String country) {
        return new Node(id, id, country, new GeoPoint(40, 50), NodeKind.CITY, null, SAID);
    }

    private static Link link(
            String id, String from, String to, Mode mode, @Nullable Double capacity, LinkStatus status) {
        return new Link(
                id,
                from,
                to,
                mode,
                "",
                100,
                null,
                null,
                40,
                capacity,
                status,
                status == LinkStatus.PLANNED ? 2030 : null,
                "",
                false,
                null,
                null,
                List.of(),
                SAID);
    }

    private static Applied apply(Change... changes) {
        return new Scenario("", null, List.of(changes)).applyTo(BASE);
    }

    private static Selection links(String... ids) {
        return Selection.of(Target.LINKS, ids);
    }

    private static Selection crossings(List<String> countries, List<Mode> modes) {
        return new Selection(Target.CROSSINGS, List.of(), countries, modes, null);
    }

    @Test
    void theEmptyScenarioIsTheVeryNetwork() {
        assertThat(Scenario.BASE.applyTo(BASE).network()).isSameAs(BASE);
        assertThat(Scenario.BASE.shortHash()).isEqualTo("base");
    }

    @Test
    void rowsThatNoChangeTouchesStayTheSameInstances() {
        Applied applied = apply(new SetValue(links("rail-ab"), Field.LINK_CAPACITY, 20));
        Network network = applied.network();
        assertThat(applied.issues()).isEmpty();
        assertThat(applied.rowsChanged()).containsExactly(1);
        assertThat(network.links().get(0).capacityMtPerYear()).isEqualTo(20);
        assertThat(network.links().get(0).provenance().basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(network.links().get(0).provenance().note()).contains("20 instead of 10", "page 3");
        assertThat(network.links().get(1)).isSameAs(BASE.links().get(1));
        assertThat(network.crossings()).isSameAs(BASE.crossings());
        assertThat(network.parameters()).isSameAs(BASE.parameters());
        assertThat(BASE.links().get(0).capacityMtPerYear()).isEqualTo(10);
    }

    @Test
    void changesAreAppliedInTheirOrder() {
        SetValue set = new SetValue(links("rail-ab"), Field.LINK_CAPACITY, 20);
        Scale half = new Scale(links("rail-ab"), Field.LINK_CAPACITY, 0.5);
        assertThat(apply(set, half).network().links().get(0).capacityMtPerYear())
                .isEqualTo(10);
        assertThat(apply(half, set).network().links().get(0).capacityMtPerYear())
                .isEqualTo(20);
    }

    @Test
    void theRangeOfAWaitMovesWithTheTypicalWait() {
        Network network = apply(new Scale(crossings(List.of("KZ"), List.of(Mode.RAIL)), Field.CROSSING_DWELL, 0.5))
                .network();
        assertThat(network.crossings().get(0)).satisfies(crossing -> {
            assertThat(crossing.dwellHours()).isEqualTo(24);
            assertThat(crossing.dwellHoursLow()).isEqualTo(6);
            assertThat(crossing.dwellHoursHigh()).isEqualTo(48);
        });
        Network set = apply(new SetValue(crossings(List.of("KZ"), List.of()), Field.CROSSING_DWELL, 12))
                .network();
        assertThat(set.crossings().get(0).dwellHoursHigh()).isCloseTo(24, within(1e-12));
        assertThat(set.crossings().get(1).dwellHoursHigh()).isEqualTo(12);
    }

    @Test
    void closedMeansInNoYearAndOpenMeansAtOnce() {
        Network closed = apply(
                        new Close(links("rail-ab", "rail-bc")),
                        new Close(crossings(List.of("AZ"), List.of())),
                        new Close(Selection.of(Target.SERVICES, "boat")))
                .network();
        assertThat(closed.links()).filteredOn(link -> link.isUsableIn(2100)).hasSize(1);
        assertThat(closed.crossings()).isEmpty();
        assertThat(closed.services().get(0).open()).isFalse();
        Network open = apply(new Open(links("rail-bc"))).network();
        assertThat(open.links().get(1).isUsableIn(1990)).isTrue();
    }

    @Test
    void whatIsClosedAndOpenedAgainIsBack() {
        Selection border = Selection.of(Target.CROSSINGS, "x-ab");
        assertThat(apply(new Close(border), new Open(border)).network().crossings())
                .isSameAs(BASE.crossings());
        Applied useless = apply(new Close(border), new SetValue(border, Field.CROSSING_DWELL, 1));
        assertThat(useless.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.change()).isEqualTo(1);
            assertThat(issue.message()).contains("open it first");
        });
    }

    @Test
    void aCorridorSelectsItsLinksBordersPortsAndServices() {
        for (Target target : Target.values()) {
            Applied applied = apply(new Close(new Selection(target, List.of(), List.of(), List.of(), "middle")));
            assertThat(applied.issues()).as(target.key()).isEmpty();
            // the energy systems have no corridors, and a network none of their rows
            int rows = target == Target.LINKS ? 2 : target.isEnergy() ? 0 : 1;
            assertThat(applied.rowsChanged()).as(target.key()).containsExactly(rows);
        }
    }

    @Test
    void moreDeparturesEndThePublishedTimetable() {
        Service boat = apply(new Scale(Selection.of(Target.SERVICES, "boat"), Field.SERVICE_DEPARTURES, 2))
                .network()
                .services()
                .get(0);
        assertThat(boat.departuresPerWeek()).isEqualTo(6);
        assertThat(boat.departures()).isEmpty();
    }

    @Test
    void demandIsKeptForTheStudyAndParametersAreSet() {
        ScaleDemand more = new ScaleDemand(List.of("KZ"), List.of(), List.of("grain"), 1.2);
        Applied applied = apply(more, new SetParameter("co2-price", 50));
        assertThat(applied.demand()).containsExactly(more);
        assertThat(applied.network().parameters().get(0).value()).isEqualTo(50);
        assertThat(applied.network().links()).isSameAs(BASE.links());
    }

    @Test
    void addedDemandIsKeptForTheStudy() {
        Change.AddDemand added = new Change.AddDemand("a", "b", "grain", 5e5);
        Applied applied = apply(added);
        assertThat(applied.added().demand()).containsExactly(added);
        assertThat(applied.added().isEmpty()).isFalse();
        assertThat(applied.network().links()).isSameAs(BASE.links());
    }

    @Test
    void addedDemandBetweenWrongPlacesIsRefused() {
        List<String> told = apply(
                        new Change.AddDemand("a", "a", "grian", 0), new Change.AddDemand("x", "b", "grain", 2e9))
                .issues()
                .stream()
                .map(issue -> issue.change() + " " + issue.part())
                .toList();
        assertThat(told).containsExactly("0 to", "0 commodity", "0 tonnesPerYear", "1 from", "1 tonnesPerYear");
    }

    @Test
    void everythingWrongIsToldTogetherAndNothingIsApplied() {
        Scenario wrong = new Scenario(
                "",
                null,
                List.of(
                        new SetValue(links("rail-ab"), Field.LINK_SPEED, 60),
                        new Close(links("rail-ax", "rail-ab", "rail-ab")),
                        new SetValue(links("rail-ab"), Field.LINK_CAPACITY, 0),
                        new SetValue(links("rail-ab"), Field.LINK_SPEED, Double.NaN),
                        new Scale(links("rail-ab"), Field.LINK_SPEED, -1),
                        new Scale(links("rail-ab"), Field.LINK_SPEED, 999),
                        new Scale(links("rail-bc"), Field.LINK_CAPACITY, 2),
                        new SetValue(links("rail-ab"), Field.CROSSING_DWELL, 3),
                        new Close(crossings(List.of("QQ"), List.of())),
                        new Close(crossings(List.of("KZ"), List.of(Mode.SEA))),
                        new Close(crossings(List.of(), List.of())),
                        new Close(new Selection(Target.LINKS, List.of(), List.of(), List.of(), "midle")),
                        new ScaleDemand(List.of("XX"), List.of(), List.of("grian"), 1),
                        new SetParameter("co2-prize", -1)));
        Applied applied = wrong.applyTo(BASE, new ScenarioContext(Set.of("KZ", "AZ"), List.of()));
        assertThat(applied.network()).isSameAs(BASE);
        assertThat(applied.issues().stream().map(ScenarioIssue::change).distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        List<String> told = applied.issues().stream()
                .map(issue -> issue.part() + " " + issue.message())
                .toList();
        assertThat(told).anyMatch(it -> it.startsWith("links/ids/0") && it.endsWith("Did you mean rail-ab?"));
        assertThat(told).anyMatch(it -> it.startsWith("links/ids/2") && it.contains("twice"));
        assertThat(told).anyMatch(it -> it.startsWith("value") && it.contains("close it instead"));
        assertThat(told).anyMatch(it -> it.startsWith("id ") && it.endsWith("Did you mean co2-price?"));
        assertThat(told).anyMatch(it -> it.startsWith("commodities/0") && it.endsWith("Did you mean grain?"));
        assertThat(told).anyMatch(it -> it.startsWith("links/corridor") && it.endsWith("Did you mean middle?"));
        assertThat(told).noneMatch(it -> it.contains("{"));
        assertThat(applied.issues()).anyMatch(issue -> issue.kind() == IssueKind.RANGE && issue.change() == 5);
    }

    @Test
    void theHashNamesWhatIsAskedAndNotHowItIsWritten() {
        Scenario one = new Scenario("x", 2026, List.of(new Close(links("rail-ab", "rail-bc"))));
        Scenario same = new Scenario("y", 2026, List.of(new Close(links("rail-bc", "rail-ab"))));
        assertThat(one.hash()).isEqualTo(same.hash()).hasSize(64);
        assertThat(one.shortHash()).isEqualTo(one.hash().substring(0, 12));
        List<Scenario> others = List.of(
                Scenario.BASE,
                one,
                new Scenario("x", 2027, one.changes()),
                new Scenario("x", 2026, List.of(new Open(links("rail-ab", "rail-bc")))),
                new Scenario("x", 2026, List.of(new Close(links("rail-ab,rail-bc")))),
                new Scenario("x", 2026, List.of(new Close(links("rail-ab")), new Close(links("rail-bc")))),
                new Scenario("x", 2026, List.of(new Close(links("rail-bc")), new Close(links("rail-ab")))),
                new Scenario("x", 2026, List.of(new Change.AddDemand("a", "b", "grain", 1))),
                new Scenario("x", 2026, List.of(new Change.AddDemand("b", "a", "grain", 1))),
                new Scenario("x", 2026, List.of(new SetParameter("a", 1))),
                new Scenario("x", 2026, List.of(new SetParameter("a", 1.0000000001))));
        assertThat(others.stream().map(Scenario::hash).distinct()).hasSameSizeAs(others);
    }

    @Test
    void theHashStaysTheSameFromOneVersionOfTheProgramToTheNext() {
        Scenario scenario = new Scenario(
                "",
                2030,
                List.of(
                        new Scale(crossings(List.of("KZ"), List.of(Mode.RAIL)), Field.CROSSING_DWELL, 0.5),
                        new ScaleDemand(List.of(), List.of("AZ"), List.of("grain"), 1.2),
                        new SetParameter("co2-price", -0.0)));
        assertThat(Canonical.text(scenario))
                .isEqualTo(String.join(
                        "\n",
                        "kervan scenario 1 year 4:2030",
                        " scale 9:crossings ids 0 countries 1  2:KZ modes 1  4:rail corridor 0: field 10:dwellHours"
                                + " number 3:0.5",
                        "demand from 0 to 1  2:AZ of 1  5:grain number 3:1.2",
                        " parameter 9:co2-price number 3:0.0"));
        assertThat(scenario.hash()).startsWith("5044464156aea16a");
    }
}
