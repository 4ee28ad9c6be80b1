package org.kervan.study.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.World;

/** Flows whose size follows from thought, on networks drawn above each test. */
class FlowStudyTest {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");

    /** One million tonnes of grain a year from AA to DD; zones are the places a and d. */
    private static DemandTables demand() {
        List<DemandRow> rows = List.of(new DemandRow("AA", "DD", "grain", Shipments.YEAR, 1e6, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("AA", "a", 1, GUESSED));
        zones.add(new Zone("DD", "d", 1, GUESSED));
        return new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Two railways of nearly one length, one through RU.
     *
     * <pre>
     *   a -- b(BB) -- d      1000 km
     *   a -- r(RU) -- d      1000 km
     * </pre>
     */
    private static World twoWays() {
        return new World()
                .place("a", "AA")
                .place("b", "BB")
                .place("r", "RU")
                .place("d", "DD")
                .rail("a", "b", 500)
                .rail("b", "d", 500)
                .rail("a", "r", 500)
                .rail("r", "d", 500)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 0.0)
                .border("b", "d", Mode.RAIL, 1, 2, 3, 0.0)
                .border("a", "r", Mode.RAIL, 1, 2, 3, 0.0)
                .border("r", "d", Mode.RAIL, 1, 2, 3, 0.0);
    }

    private static FlowStudy study(World world) {
        return FlowStudy.of(world.network(), demand(), 1);
    }

    private static FlowResult ask(FlowStudy study, FlowMode mode, boolean hard, Change... changes) {
        Scenario scenario = new Scenario("", null, List.of(changes));
        return study.answer(
                new FlowQuestion(scenario, FlowQuestion.BASE_YEAR, mode, hard, null, false, false, false, 0, false));
    }

    private static double forward(FlowResult result, String link) {
        return result.links().stream()
                .filter(each -> each.id().equals(link))
                .mapToDouble(each -> each.forward().tonnes())
                .sum();
    }

    private static Change capacity(String link, double mtPerYear) {
        return new Change.SetValue(Selection.of(Target.LINKS, link), Field.LINK_CAPACITY, mtPerYear);
    }

    @Test
    void aMovingSliderMayStartFromItsLastStepAndOneAtRestNeverDoes() {
        FlowStudy study = study(twoWays());
        FlowResult before = ask(study, FlowMode.STOCHASTIC, true, capacity("rail-a-r", 0.2));
        for (double mt = 0.9; mt > 0.2; mt -= 0.1) {
            FlowResult moving = study.answer(moving(capacity("rail-a-r", mt)));
            FlowResult atRest = ask(study, FlowMode.STOCHASTIC, true, capacity("rail-a-r", mt));
            assertThat(moving.certificate().certified()).isTrue();
            assertThat(forward(moving, "rail-a-r")).isCloseTo(forward(atRest, "rail-a-r"), within(20.0));
        }
        FlowResult again = study.answer(moving(capacity("rail-a-r", 0.3)));
        assertThat(again.certificate().iterations()).as("starts where it ended").isZero();
        FlowResult after = ask(study, FlowMode.STOCHASTIC, true, capacity("rail-a-r", 0.2));
        assertThat(after.links()).isEqualTo(before.links());
    }

    private static FlowQuestion moving(Change change) {
        Scenario scenario = new Scenario("", null, List.of(change));
        return new FlowQuestion(
                scenario, FlowQuestion.BASE_YEAR, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false, true);
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void carriesAllDemandAndSaysSoWithACertificate(FlowMode mode) {
        FlowResult result = ask(study(twoWays()), mode, true);

        assertThat(forward(result, "rail-a-b") + forward(result, "rail-a-r")).isCloseTo(1e6, within(1.0));
        assertThat(result.totals().tonneKm()).isCloseTo(1e9, within(1e3));
        assertThat(result.certificate().certified()).isTrue();
        assertThat(result.certificate().relativeGap()).isLessThanOrEqualTo(FlowStudy.TARGET_GAP);
    }

    @Test
    void theSameQuestionHasTheSameAnswerToTheLastBit() {
        FlowStudy study = study(twoWays());

        assertThat(ask(study, FlowMode.STOCHASTIC, true).links())
                .isEqualTo(ask(study(twoWays()), FlowMode.STOCHASTIC, true).links());
    }

    @Test
    void shippersWhoKeepOutOfACountryAreNotSeenThere() {
        FlowResult result = ask(study(twoWays()), FlowMode.STOCHASTIC, true);
        double keepOut = ChoiceParameter.NOT_RUSSIA.prior() + ChoiceParameter.NOT_IRAN.prior();

        assertThat(forward(result, "rail-a-r")).isLessThan((1 - keepOut) * 1e6).isPositive();
    }

    /**
     * A short way through AZ and a long one round it, from Armenia to DD.
     *
     * <pre>
     *   a(AM) -- z(AZ) -- d(DD)     1000 km
     *   a(AM) -- b(BB) -- d(DD)     1600 km
     * </pre>
     */
    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void goodsOfArmeniaGoRoundAzerbaijanUntilTheBanEnds(FlowMode mode) {
        World world = new World()
                .parameter("transit-ban-armenia-last-year", 2025)
                .place("a", "AM")
                .place("z", "AZ")
                .place("b", "BB")
                .place("d", "DD")
                .rail("a", "z", 500)
                .rail("z", "d", 500)
                .rail("a", "b", 800)
                .rail("b", "d", 800)
                .border("a", "z", Mode.RAIL, 1, 2, 3, 0.0)
                .border("z", "d", Mode.RAIL, 1, 2, 3, 0.0)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 0.0)
                .border("b", "d", Mode.RAIL, 1, 2, 3, 0.0);
        FlowStudy study = study(world);

        assertThat(forward(ask(study, mode, 2025), "rail-a-z")).isZero();
        assertThat(forward(ask(study, mode, 2025), "rail-a-b")).isCloseTo(1e6, within(1.0));
        assertThat(forward(ask(study, mode, 2026), "rail-a-z")).isGreaterThan(5e5);
    }

    private static FlowResult ask(FlowStudy study, FlowMode mode, int year) {
        return study.answer(new FlowQuestion(
                new Scenario("", null, List.of()), year, mode, true, null, false, false, false, 0, false));
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void aClosedLinkCarriesNothingAndTheRestGoesRound(FlowMode mode) {
        FlowResult result = ask(study(twoWays()), mode, true, new Change.Close(Selection.of(Target.LINKS, "rail-r-d")));

        assertThat(forward(result, "rail-a-r")).isZero();
        assertThat(forward(result, "rail-a-b")).isCloseTo(1e6, within(1.0));
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void aHardLimitHoldsAndItsPriceSaysWhatOneMoreTonneIsWorth(FlowMode mode) {
        FlowResult result = ask(study(twoWays()), mode, true, capacity("rail-b-d", 1.2));

        // Half of 1.2 Mt each way, and 30 % of the shippers have no other way.
        assertThat(forward(result, "rail-b-d")).isLessThanOrEqualTo(0.6e6 + 1);
        assertThat(result.certificate().capacityExcessTonnes()).isLessThan(1);
    }

    @Test
    void whatDoesNotFitIsToldAndTheFullLinkIsTheFirstBottleneck() {
        FlowResult result = ask(
                study(twoWays()),
                FlowMode.STOCHASTIC,
                true,
                capacity("rail-b-d", 0.2),
                new Change.Close(Selection.of(Target.LINKS, "rail-r-d")));

        assertThat(forward(result, "rail-b-d")).isCloseTo(0.1e6, within(10.0));
        assertThat(result.totals().unservedTonnes()).isCloseTo(0.9e6, within(10.0));
        assertThat(result.bottlenecks().getFirst().id()).isEqualTo("rail-b-d");
        assertThat(result.bottlenecks().getFirst().priceUsdPerTonne()).isPositive();
    }

    @Test
    void softLimitsLetEverythingPass() {
        FlowResult result = ask(
                study(twoWays()),
                FlowMode.STOCHASTIC,
                false,
                capacity("rail-b-d", 0.2),
                new Change.Close(Selection.of(Target.LINKS, "rail-r-d")));

        assertThat(forward(result, "rail-b-d")).isCloseTo(1e6, within(10.0));
    }

    /**
     * The rail border b - c takes weeks; beside it a quick road, and yards on both sides. Without the rule the goods
     * would hop the border on a lorry.
     *
     * <pre>
     *   a ==rail== b ==rail, slow border== c ==rail== d
     *              b --road, quick------- c
     * </pre>
     */
    @Test
    void nothingHopsARailBorderOnALorry() {
        World world = new World()
                .place("a", "AA")
                .place("b", "AA")
                .place("c", "DD")
                .place("d", "DD")
                .rail("a", "b", 500)
                .rail("b", "c", 10)
                .rail("c", "d", 500)
                .road("b", "c", 10)
                .border("b", "c", Mode.RAIL, 900, 1000, 1100, 9000.0)
                .border("b", "c", Mode.ROAD, 1, 2, 3, 0.0);
        for (String yard : List.of("b", "c")) {
            world.transfer(yard, Mode.RAIL, 1520, Mode.ROAD, null, 1, 1);
            world.transfer(yard, Mode.ROAD, null, Mode.RAIL, 1520, 1, 1);
        }
        FlowResult result = ask(study(world), FlowMode.STOCHASTIC, true);

        assertThat(forward(result, "rail-b-c")).isCloseTo(1e6, within(1.0));
        assertThat(forward(result, "road-b-c")).isZero();
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void usersOfALinkAddUpToItsFlow(FlowMode mode) {
        FlowStudy study = study(twoWays());
        FlowQuestion question = new FlowQuestion(
                Scenario.BASE, FlowQuestion.BASE_YEAR, mode, true, "rail-a-b>", true, false, true, 0, false);
        FlowResult result = study.answer(question);
        LinkUse use = java.util.Objects.requireNonNull(result.select());

        assertThat(use.tonnes()).isCloseTo(forward(result, "rail-a-b"), within(2.0));
        assertThat(use.flows()).singleElement().satisfies(flow -> {
            assertThat(flow.origin()).isEqualTo("AA");
            assertThat(flow.commodity()).isEqualTo("grain");
            assertThat(flow.destination()).isEqualTo("DD");
        });
        assertThat(result.links().getFirst().goods()).containsOnlyKeys("grain");
    }

    @Test
    void demandScaledIsDemandCarried() {
        Change more = new Change.ScaleDemand(List.of("AA"), List.of(), List.of("grain"), 1.5);

        assertThat(ask(study(twoWays()), FlowMode.STOCHASTIC, true, more)
                        .totals()
                        .tonnes())
                .isCloseTo(1.5e6, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void goodsThatNobodySentBeforeFindWays(FlowMode mode) {
        FlowStudy study = study(twoWays());
        FlowResult before = ask(study, mode, true);
        FlowResult result = ask(study, mode, true, new Change.AddDemand("b", "r", "grain", 2e5));

        assertThat(result.totals().tonnes()).isCloseTo(1.2e6, within(1e-3));
        assertThat(forward(result, "rail-b-d") + forward(result, "rail-a-r"))
                .as("they go by a or by d")
                .isGreaterThan(1e6);
        assertThat(ask(study, mode, true).links()).isEqualTo(before.links());
    }

    @Test
    void aScenarioThatDoesNotFitIsRefused() {
        Network network = twoWays().network();
        FlowStudy study = FlowStudy.of(network, demand(), 1);

        assertThatThrownBy(() ->
                        ask(study, FlowMode.STOCHASTIC, true, new Change.Close(Selection.of(Target.LINKS, "no-such"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(study.isLink("no-such")).isFalse();
        assertThat(study.isLink("rail-a-b<")).isTrue();
    }
}
