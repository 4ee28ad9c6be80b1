package org.kervan.study.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Service;
import org.kervan.study.World;
import org.kervan.study.network.LegKind;

/** Answers that follow from arithmetic, on networks drawn above each test. */
class RoutePlannerTest {

    private static RouteQuestion ask(String from, String to) {
        return new RouteQuestion(from, to, "containers-general", 2026, null, List.of(), List.of(), Criterion.TIME, 5);
    }

    private static RouteAnswer plan(World world, RouteQuestion question) {
        return RoutePlanner.of(world.dataset()).plan(question);
    }

    /** a ==1520== b |border| c ==1435== d, gauge change in c. */
    private static World gaugeWorld() {
        return new World()
                .places("AA", "a", "b")
                .places("BB", "c", "d")
                .rail("a", "b", 200)
                .rail("b", "c", 100)
                .rail("c", "d", 300, 1435, LinkStatus.OPEN, null)
                .border("b", "c", Mode.RAIL, 4, 10, 20, 400.0)
                .transfer("c", Mode.RAIL, 1520, Mode.RAIL, 1435, 8, 50);
    }

    @Test
    void countsHaulsBorderAndGaugeChangeOnce() {
        RoutePlan route = plan(gaugeWorld(), ask("a", "d")).routes().getFirst();

        assertThat(route.legs())
                .extracting(Leg::kind)
                .containsExactly(LegKind.HAUL, LegKind.CROSS, LegKind.HAUL, LegKind.TRANSFER, LegKind.HAUL);
        assertThat(route.km()).isEqualTo(600);
        assertThat(route.hours()).isCloseTo(6 + 10 + 8, within(1e-9));
        // 600 km at 1 USD per TEU-km and 10 t a TEU, fee 400 over a wagon of 20 t, handling 50 over 10 t
        assertThat(route.usdPerTonne()).isCloseTo(60 + 20 + 5, within(1e-9));
        assertThat(route.usdPerTeu()).isCloseTo(850, within(1e-9));
        assertThat(route.kgCo2ePerTonne()).isCloseTo(6, within(1e-9));
        double border = 16 / 2.5631031310892007;
        double variance = 0.04 + 0.01 + 0.09 + border * border + 16;
        assertThat(route.hoursP90()).isCloseTo(24 + 1.2815515655446004 * Math.sqrt(variance), within(1e-9));
    }

    @Test
    void legsAddUpToTheTotals() {
        RoutePlan route = plan(gaugeWorld(), ask("a", "d")).routes().getFirst();

        assertSum(route, Leg::km, route.km());
        assertSum(route, Leg::hours, route.hours());
        assertSum(route, Leg::hoursP90, route.hoursP90());
        assertSum(route, Leg::usdPerTonne, route.usdPerTonne());
        assertSum(route, Leg::kgCo2ePerTonne, route.kgCo2ePerTonne());
    }

    private static void assertSum(RoutePlan route, ToDoubleFunction<Leg> field, double total) {
        assertThat(route.legs().stream().mapToDouble(field).sum()).isCloseTo(total, within(1e-9));
    }

    @Test
    void everyNumberOfALegRestsOnARow() {
        RoutePlan route = plan(gaugeWorld(), ask("a", "d")).routes().getFirst();

        assertThat(route.legs()).allSatisfy(leg -> {
            assertThat(leg.sources()).containsExactly("test");
            assertThat(leg.figures())
                    .allSatisfy(figure -> assertThat(figure.row()).isNotEmpty());
            assertThat(leg.figures().stream()
                            .filter(f -> f.quantity().equals("hours"))
                            .findFirst()
                            .orElseThrow()
                            .value())
                    .isCloseTo(leg.hours(), within(1e-9));
        });
    }

    @Test
    void withoutATransferRowThereIsNoWayAndTheMissingChangeIsNamed() {
        World world = new World()
                .places("AA", "a", "b", "c")
                .rail("a", "b", 100)
                .rail("b", "c", 100, 1435, LinkStatus.OPEN, null);

        RouteAnswer answer = plan(world, ask("a", "c"));

        assertThat(answer.routes()).isEmpty();
        assertThat(answer.because()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo("no-transfer");
            assertThat(reason.text()).contains("rail 1520 mm", "rail 1435 mm", "b");
        });
    }

    @Test
    void aPlannedLinkOpensInItsYear() {
        World world = new World().places("AA", "a", "b").rail("a", "b", 100, 1520, LinkStatus.PLANNED, 2030);
        RouteQuestion later =
                new RouteQuestion("a", "b", "containers-general", 2030, null, List.of(), List.of(), Criterion.TIME, 5);

        assertThat(plan(world, ask("a", "b")).because()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo("link-planned");
            assertThat(reason.year()).isEqualTo(2030);
        });
        assertThat(plan(world, later).routes()).hasSize(1);
    }

    @Test
    void aBorderWithoutACrossingRowIsNoWayThrough() {
        World world = new World().place("a", "AA").place("b", "BB").rail("a", "b", 100);

        assertThat(plan(world, ask("a", "b")).because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.kind()).isEqualTo("no-crossing"));
    }

    /** a -- b -- d, 200 km; a -- c -- d, 400 km. */
    private static World twoWays() {
        return new World()
                .places("AA", "a", "d")
                .place("b", "AA")
                .place("c", "AA")
                .rail("a", "b", 100)
                .rail("b", "d", 100)
                .rail("a", "c", 200)
                .rail("c", "d", 200);
    }

    @Test
    void avoidedPlacesLinksAndCountriesAreNotTouched() {
        for (String avoid : List.of("b", "rail-a-b")) {
            RouteQuestion question = new RouteQuestion(
                    "a", "d", "containers-general", 2026, null, List.of(), List.of(avoid), Criterion.TIME, 5);
            assertThat(plan(twoWays(), question).routes().getFirst().km()).isEqualTo(400);
        }
        RouteQuestion both = new RouteQuestion(
                "a", "d", "containers-general", 2026, null, List.of(), List.of("b", "c"), Criterion.TIME, 5);
        assertThat(plan(twoWays(), both).because()).extracting(Reason::kind).containsOnly("avoided");
    }

    @Test
    void viaIsPassedAndGivesNoFreeChangeOfMode() {
        RouteQuestion via = new RouteQuestion(
                "a", "d", "containers-general", 2026, null, List.of("c"), List.of(), Criterion.TIME, 5);
        assertThat(plan(twoWays(), via).routes().getFirst().km()).isEqualTo(400);

        World railThenRoad =
                new World().places("AA", "a", "b", "c").rail("a", "b", 100).road("b", "c", 100);
        RouteQuestion through = new RouteQuestion(
                "a", "c", "containers-general", 2026, null, List.of("b"), List.of(), Criterion.TIME, 5);
        assertThat(plan(railThenRoad, through).routes()).isEmpty();
    }

    /** Rail 1000 km against road 600 km: rail is cheaper and cleaner, road is faster. */
    @Test
    void labelsSayWhatEachRouteIsBestAt() {
        World world = new World().places("AA", "a", "b").rail("a", "b", 1000).road("a", "b", 600);

        List<RoutePlan> routes = plan(world, ask("a", "b")).routes();

        assertThat(routes).hasSize(2);
        assertThat(routes.get(0).labels()).containsExactlyInAnyOrder("fastest", "most-reliable");
        assertThat(routes.get(1).labels()).containsExactlyInAnyOrder("cheapest", "cleanest");
    }

    /** By c it is 400 km through another country against 200 km by b: beaten on every count, and another corridor. */
    @Test
    void aCorridorThatIsBeatenOnEveryCountSaysSo() {
        World world = new World()
                .places("AA", "a", "d")
                .place("b", "BB")
                .place("c", "CC")
                .rail("a", "b", 100)
                .rail("b", "d", 100)
                .rail("a", "c", 200)
                .rail("c", "d", 200)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 1.0)
                .border("a", "c", Mode.RAIL, 1, 2, 3, 1.0);

        List<RoutePlan> routes = plan(world, ask("a", "d")).routes();

        assertThat(routes).hasSize(2);
        assertThat(routes.get(0).labels()).contains("fastest", "cheapest");
        assertThat(routes.get(1).labels()).containsExactly("other-corridor");
        assertThat(routes.get(1).countries()).containsExactly("AA", "CC");
    }

    /** A ferry once in 84 h: half the headway is 42 h, of which the transfer's 48 h already hold 42. */
    @Test
    void theWaitForAFerryIsShownApartAndNotCountedTwice() {
        RoutePlan route = plan(ferryWorld(), ask("a", "z")).routes().getFirst();

        assertThat(route.legs())
                .extracting(Leg::kind)
                .containsExactly(
                        LegKind.HAUL, LegKind.TRANSFER, LegKind.WAIT, LegKind.HAUL, LegKind.TRANSFER, LegKind.HAUL);
        assertThat(route.hours()).isCloseTo(1 + 48 + 2 + 10 + 1, within(1e-9));
    }

    private static World ferryWorld(Service.Departure... departures) {
        return new World()
                .places("AA", "a", "p")
                .places("BB", "q", "z")
                .rail("a", "p", 100)
                .ferry("p", "q", 200)
                .rail("q", "z", 100)
                .transfer("p", Mode.RAIL, 1520, Mode.FERRY, null, 48, 100)
                .transfer("q", Mode.FERRY, null, Mode.RAIL, 1520, 10, 100)
                .service("s", "p", "q", Mode.FERRY, 2, departures);
    }

    @Test
    void withADateATimetabledFerryIsWaitedForAsItSails() {
        // Monday 23 November 2026; in p after 1 h of rail and 6 h of handling; sails Tuesday 10:00, that is hour 34.
        World world = ferryWorld(new Service.Departure("p", 34), new Service.Departure("p", 130));
        RouteQuestion dated = new RouteQuestion(
                "a",
                "z",
                "containers-general",
                2026,
                LocalDate.of(2026, 11, 23),
                List.of(),
                List.of(),
                Criterion.TIME,
                5);

        RoutePlan route = plan(world, dated).routes().getFirst();

        assertThat(route.legs().get(2).hours()).isCloseTo(34 - 7, within(1e-9));
        assertThat(route.hours()).isCloseTo(34 + 2 + 10 + 1, within(1e-9));
    }

    @Test
    void theSamePlaceAndUnknownPlacesAreTold() {
        assertThat(plan(twoWays(), ask("a", "a")).because())
                .extracting(Reason::kind)
                .containsExactly("same-place");
        assertThatThrownBy(() -> plan(twoWays(), ask("a", "nowhere"))).hasMessageContaining("nowhere");
    }
}
