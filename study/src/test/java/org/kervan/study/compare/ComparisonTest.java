package org.kervan.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.World;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowStudy;

/**
 * One million tonnes of grain a year from a to d, over b or over c.
 *
 * <pre>
 *   a -- b --- d      1100 km
 *   a -- c --- d      1300 km
 * </pre>
 */
class ComparisonTest {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");
    private static final double TONNES = 1e6;
    private static final Selection OVER_B = Selection.of(Target.LINKS, "rail-a-b");
    private static FlowStudy study;

    @BeforeAll
    static void make() {
        World world =
                new World().places("AA", "a", "b", "c", "d").rail("a", "b", 550).rail("b", "d", 550);
        world.rail("a", "c", 650).rail("c", "d", 650);
        List<DemandRow> rows =
                List.of(new DemandRow("XA", "XD", "grain", FlowQuestion.BASE_YEAR, TONNES, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("XA", "a", 1, GUESSED));
        zones.add(new Zone("XD", "d", 1, GUESSED));
        DemandTables demand = new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
        study = FlowStudy.of(world.network(), demand, 1);
    }

    private static Scenario scenario(Change... changes) {
        return new Scenario("", null, List.of(changes));
    }

    private static FlowResult solve(Scenario scenario) {
        return study.answer(new FlowQuestion(
                scenario, FlowQuestion.BASE_YEAR, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false));
    }

    private static UserCosts costs(Change... changes) {
        return UserCosts.of(study, scenario(changes), FlowQuestion.BASE_YEAR);
    }

    private static double sum(Map<String, UserCost> costs, ToDoubleFunction<UserCost> figure) {
        return costs.values().stream().mapToDouble(figure).sum();
    }

    @Test
    void differencesAreThoseOfTheSecondFromTheFirst() {
        Comparison there = Comparison.of(solve(Scenario.BASE), solve(scenario(new Change.Close(OVER_B))));
        Comparison back = Comparison.of(there.b(), there.a());
        LinkPair closed = there.links().stream()
                .filter(link -> link.id().equals("rail-a-b"))
                .findFirst()
                .orElseThrow();
        assertThat(closed.forwardDifferenceTonnes())
                .isEqualTo(-Objects.requireNonNull(closed.a()).forward().tonnes())
                .isNegative();
        for (int i = 0; i < there.totals().size(); i++) {
            Total total = there.totals().get(i);
            assertThat(total.difference()).as(total.id()).isEqualTo(total.b() - total.a());
            assertThat(back.totals().get(i).difference()).as(total.id()).isEqualTo(-total.difference());
        }
        assertThat(there.totals())
                .filteredOn(total -> total.id().equals("tonneKm"))
                .singleElement()
                .satisfies(total -> assertThat(total.b()).isCloseTo(TONNES * 1300, within(1e-6 * TONNES * 1300)));
    }

    @Test
    void linksThatOnlyOneOfThemUsesAreThere() {
        Comparison there = Comparison.of(solve(Scenario.BASE), solve(scenario(new Change.Close(OVER_B))));
        Comparison back = Comparison.of(there.b(), there.a());
        assertThat(back.links())
                .extracting(LinkPair::id)
                .containsExactlyInAnyOrderElementsOf(
                        there.links().stream().map(LinkPair::id).toList());
    }

    @Test
    void aPlaceThatIsFullInBothStays() {
        Change narrow = new Change.SetValue(OVER_B, Field.LINK_CAPACITY, 0.5);
        Change narrower = new Change.SetValue(OVER_B, Field.LINK_CAPACITY, 0.4);
        Comparison both = Comparison.of(solve(scenario(narrow)), solve(scenario(narrower)));
        assertThat(both.stayed())
                .singleElement()
                .satisfies(full -> assertThat(full.priceDifferenceUsdPerTonne())
                        .as("dearer")
                        .isPositive());
        assertThat(both.appeared()).isEmpty();
        assertThat(both.vanished()).isEmpty();
    }

    @Test
    void aPlaceThatFillsAppearsAndTheOtherWayRoundVanishes() {
        Change narrow = new Change.SetValue(OVER_B, Field.LINK_CAPACITY, 0.5);
        Comparison there = Comparison.of(solve(Scenario.BASE), solve(scenario(narrow)));
        assertThat(there.vanished()).isEmpty();
        assertThat(there.appeared()).singleElement().satisfies(full -> {
            assertThat(full.place().id()).isEqualTo("rail-a-b");
            assertThat(full.priceDifferenceUsdPerTonne()).isPositive();
        });
        Comparison back = Comparison.of(there.b(), there.a());
        assertThat(back.appeared()).isEmpty();
        assertThat(back.vanished()).hasSize(1);
    }

    @Test
    void aClosedLineCostsBothEndsAlikeAndAFifthOfTheYearAFifth() {
        Map<String, UserCost> closed = costs().beside(costs(new Change.Close(OVER_B)));
        double loss = sum(closed, UserCost::sameGoodsUsdMillion);
        assertThat(loss).isPositive();
        assertThat(closed).containsOnlyKeys("XA", "XD");
        assertThat(closed.values()).allSatisfy(half -> {
            assertThat(half.sameGoodsUsdMillion()).isCloseTo(loss / 2, within(1e-9 * loss));
            assertThat(half.bUsdMillion() - half.aUsdMillion()).isCloseTo(loss / 2, within(1e-9 * loss));
        });
        double cut = sum(costs().beside(costs(new Change.Cut(OVER_B, 73))), UserCost::sameGoodsUsdMillion);
        assertThat(cut).isCloseTo(loss / 5, within(1e-6 * loss));
    }

    @Test
    void twiceTheGoodsCostTwiceAsMuchAndNoneOfThemMore() {
        Map<String, UserCost> twice = costs().beside(costs(twice()));
        double before = sum(twice, UserCost::aUsdMillion);
        assertThat(sum(twice, UserCost::bUsdMillion)).isCloseTo(2 * before, within(1e-6 * before));
        assertThat(sum(twice, UserCost::sameGoodsUsdMillion)).isCloseTo(0, within(1e-6 * before));
    }

    @Test
    void ofTwiceTheGoodsOnAClosedLineTheMeanPaysForIt() {
        double one = sum(costs().beside(costs(new Change.Close(OVER_B))), UserCost::sameGoodsUsdMillion);
        Map<String, UserCost> both = costs().beside(costs(twice(), new Change.Close(OVER_B)));
        assertThat(sum(both, UserCost::sameGoodsUsdMillion)).isCloseTo(1.5 * one, within(1e-6 * one));
        Map<String, UserCost> back = costs(twice(), new Change.Close(OVER_B)).beside(costs());
        assertThat(sum(back, UserCost::sameGoodsUsdMillion)).isCloseTo(-1.5 * one, within(1e-6 * one));
    }

    private static Change twice() {
        return new Change.ScaleDemand(List.of(), List.of(), List.of(), 2);
    }
}
