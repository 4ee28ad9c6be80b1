package org.kervan.study.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** What else may be asked of flows: demand that answers to cost, crowding in hours, the value of coordination. */
class FlowQuestionsTest {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");
    private static final double TONNES = 1e6;

    /**
     * A short railway and a long one, one million tonnes of grain a year from a to d.
     *
     * <pre>
     *   a -------- d      1000 km
     *   a -- b --- d      1100 km
     * </pre>
     */
    private static FlowStudy study() {
        return study(List.of());
    }

    /** The short railway holds one million tonnes a year, half of it each way. */
    private static FlowStudy narrow() {
        Change limit = new Change.SetValue(Selection.of(Target.LINKS, "rail-a-d"), Field.LINK_CAPACITY, 1);
        return study(List.of(limit));
    }

    private static FlowStudy study(List<Change> first) {
        World world = new World()
                .place("a", "AA")
                .place("b", "BB")
                .place("d", "DD")
                .rail("a", "d", 1000)
                .rail("a", "b", 550)
                .rail("b", "d", 550)
                .border("a", "d", Mode.RAIL, 1, 2, 3, 0.0)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 0.0)
                .border("b", "d", Mode.RAIL, 1, 2, 3, 0.0);
        List<DemandRow> rows = List.of(new DemandRow("AA", "DD", "grain", Shipments.YEAR, TONNES, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("AA", "a", 1, GUESSED));
        zones.add(new Zone("DD", "d", 1, GUESSED));
        DemandTables demand = new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
        Network network = new Scenario("", null, first).applyTo(world.network()).network();
        return FlowStudy.of(network, demand, 1);
    }

    private static FlowResult ask(
            FlowStudy study, FlowMode mode, double elasticity, boolean coordination, Change... changes) {
        Scenario scenario = new Scenario("", null, List.of(changes));
        return study.answer(new FlowQuestion(
                scenario, FlowQuestion.BASE_YEAR, mode, false, null, false, false, true, elasticity, coordination));
    }

    private static final Change TWICE_AS_LONG =
            new Change.Scale(Selection.of(Target.LINKS, "rail-a-d", "rail-a-b", "rail-b-d"), Field.LINK_LENGTH, 2);

    private static double tonnes(FlowMode mode, double elasticity, Change... changes) {
        return ask(study(), mode, elasticity, false, changes).totals().tonnes();
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void atTheCostsOfTheBaseDemandIsAsItIs(FlowMode mode) {
        assertThat(tonnes(mode, 0.7)).isCloseTo(TONNES, within(1.0));
    }

    /** All grain pays nearly alike here, so that an answer twice as strong is the square of an answer. */
    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void dearerWaysAskForLessByTheElasticity(FlowMode mode) {
        double one = tonnes(mode, 1, TWICE_AS_LONG) / TONNES;
        double two = tonnes(mode, 2, TWICE_AS_LONG) / TONNES;

        assertThat(one).isBetween(0.5, 0.9);
        assertThat(two).isCloseTo(one * one, within(0.01));
        assertThat(ask(study(), mode, 1, false, TWICE_AS_LONG).totals().tonnesAtBaseCost())
                .isCloseTo(TONNES, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void demandThatAnswersToCostIsCertified(FlowMode mode) {
        FlowResult result = ask(study(), mode, 0.5, false, TWICE_AS_LONG);

        assertThat(result.certificate().certified()).isTrue();
        double carried = result.links().stream()
                .filter(link -> link.id().equals("rail-a-d") || link.id().equals("rail-a-b"))
                .mapToDouble(link -> link.forward().tonnes())
                .sum();
        assertThat(carried + result.totals().unservedTonnes())
                .isCloseTo(result.totals().tonnes(), within(2.0));
    }

    @Test
    void ledTogetherNothingCostsMoreThanAlone() {
        Coordination found =
                Objects.requireNonNull(ask(narrow(), FlowMode.UE, 0, true).coordination());

        assertThat(found.alone().certificate().certified()).isTrue();
        assertThat(found.together().certificate().certified()).isTrue();
        assertThat(found.usdPerYear())
                .isEqualTo(found.alone().usd() - found.together().usd())
                .isGreaterThan(100 * found.doubtUsd());
        assertThat(found.usdPerTonne()).isCloseTo(found.usdPerYear() / TONNES, within(1e-9));
        assertThat(found.together().crowdingUsd()).isLessThan(found.alone().crowdingUsd());
        double saved = found.byCountry().stream()
                .mapToDouble(Coordination.Country::savedUsd)
                .sum();
        assertThat(saved).isCloseTo(found.usdPerYear(), within(1.0));
    }

    /** Where nothing can fill, the own cheapest way is the best of all. */
    @Test
    void withoutLimitsThereIsNothingToCoordinate() {
        Coordination found =
                Objects.requireNonNull(ask(study(), FlowMode.UE, 0, true).coordination());

        assertThat(found.usdPerYear()).isCloseTo(0, within(found.doubtUsd() + 1e-3));
        assertThat(found.alone().crowdingUsd()).isZero();
    }

    @Test
    void coordinationIsOfUserEquilibriumWithFixedDemandOnly() {
        assertThatThrownBy(() -> ask(study(), FlowMode.SO, 0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ask(study(), FlowMode.UE, 0.5, true)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One class of time value uses the only railway of a country, so that hours follow from money by one division. */
    @ParameterizedTest
    @EnumSource(FlowMode.class)
    void crowdingInHoursIsItsCostAtWhatTimeIsWorth(FlowMode mode) {
        FlowResult result = ask(narrow(), mode, 0, false);
        LinkFlow link = result.links().stream()
                .filter(each -> each.id().equals("rail-a-d"))
                .findFirst()
                .orElseThrow();
        double usd = link.forward().tonnes() * link.forward().crowdingUsdPerTonne();
        double hours = Objects.requireNonNull(link.forward().crowdingTonneHours());

        assertThat(usd).isPositive();
        double[] worth = TimeValues.usdPerTonneHour(Loading.BULK);
        assertThat(usd / hours).isBetween(worth[0], worth[1]);
        assertThat(Objects.requireNonNull(result.totals().crowdingTonneHours())).isCloseTo(hours, within(hours * 1e-9));
    }

    @Test
    void aSearchThatIsEndedSaysSo() {
        FlowQuestion question = new FlowQuestion(
                Scenario.BASE, FlowQuestion.BASE_YEAR, FlowMode.UE, false, null, false, false, false, 0, false);
        FlowStudy study = narrow();
        FlowResult ended = study.answer(question, new FlowWatch(() -> true, step -> {}));
        List<FlowWatch.Step> steps = new ArrayList<>();

        assertThat(ended.certificate().certified()).isFalse();
        FlowResult whole = study.answer(question, new FlowWatch(() -> false, steps::add));
        assertThat(whole.certificate().certified()).isTrue();
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.mode()).isEqualTo(FlowMode.UE));
    }

    /** Diesel emits three times what electric trains do in this world; nothing else depends on the wire. */
    @Test
    void aWireTakenDownIsSeenInEmissions() {
        Change down = new Change.SetValue(
                Selection.of(Target.LINKS, "rail-a-d", "rail-a-b", "rail-b-d"), Field.LINK_ELECTRIFIED, 0);
        FlowTotals electric = ask(study(), FlowMode.STOCHASTIC, 0, false).totals();
        FlowTotals diesel = ask(study(), FlowMode.STOCHASTIC, 0, false, down).totals();

        assertThat(diesel.ktCo2e()).isCloseTo(3 * electric.ktCo2e(), within(1e-6));
        assertThat(diesel.tonneKm()).isCloseTo(electric.tonneKm(), within(1.0));
    }
}
