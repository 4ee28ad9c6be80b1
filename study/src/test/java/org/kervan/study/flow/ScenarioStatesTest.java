package org.kervan.study.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.World;

/** Scenarios that are more than changed figures: lines that do not exist yet, and cuts for a part of the year. */
class ScenarioStatesTest {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");
    private static final double TONNES = 1e6;
    private static final Link DIRECT = new Link(
            "rail-a-d",
            "a",
            "d",
            Mode.RAIL,
            "rail-a-d",
            800,
            1520,
            Electrified.YES,
            100,
            null,
            LinkStatus.OPEN,
            null,
            "",
            false,
            null,
            null,
            List.of(),
            World.SAID);

    /**
     * One million tonnes of grain a year from a to d, over b or over c, and straight when the direct line is open.
     *
     * <pre>
     *   a -- b --- d      1100 km
     *   a -- c --- d      1300 km
     *   a -------- d       800 km
     * </pre>
     */
    private static FlowStudy study(boolean planned) {
        World world =
                new World().places("AA", "a", "b", "c", "d").rail("a", "b", 550).rail("b", "d", 550);
        world.rail("a", "c", 650).rail("c", "d", 650);
        if (planned) {
            world.rail("a", "d", 800, 1520, LinkStatus.PLANNED, 2100);
        }
        List<DemandRow> rows = List.of(new DemandRow("XA", "XD", "grain", Shipments.YEAR, TONNES, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("XA", "a", 1, GUESSED));
        zones.add(new Zone("XD", "d", 1, GUESSED));
        DemandTables demand = new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
        return FlowStudy.of(world.network(), demand, 1);
    }

    private static FlowResult ask(FlowStudy study, double elasticity, Change... changes) {
        Scenario scenario = new Scenario("", null, List.of(changes));
        return study.answer(new FlowQuestion(
                scenario,
                FlowQuestion.BASE_YEAR,
                FlowMode.STOCHASTIC,
                false,
                null,
                true,
                false,
                true,
                elasticity,
                false));
    }

    private static double tonnes(FlowResult result, String link) {
        return result.links().stream()
                .filter(flow -> flow.id().equals(link))
                .mapToDouble(flow -> flow.forward().tonnes() + flow.backward().tonnes())
                .sum();
    }

    @Test
    void anAddedLineDrawsWhatTheSameLineDrawsThatWasPlannedAndIsOpened() {
        FlowResult inTables = ask(study(true), 0, new Change.Open(Selection.of(Target.LINKS, "rail-a-d")));
        FlowResult added = ask(study(false), 0, new Change.AddLink(DIRECT));
        assertThat(tonnes(added, "rail-a-d")).isGreaterThan(0.5 * TONNES);
        assertThat(tonnes(added, "rail-a-d")).isCloseTo(tonnes(inTables, "rail-a-d"), within(1e-3 * TONNES));
        assertThat(added.certificate().certified()).isTrue();
    }

    /** What costs are measured against is the base without the line, so that a shorter way creates trade. */
    @Test
    void demandAnswersToAnAddedLine() {
        FlowResult added = ask(study(false), 1, new Change.AddLink(DIRECT));
        assertThat(added.totals().tonnesAtBaseCost()).isCloseTo(TONNES, within(1.0));
        assertThat(added.totals().tonnes()).isGreaterThan(1.1 * TONNES);
    }

    @Test
    void anAddedLineThatIsClosedAgainLeavesNoTrace() {
        FlowStudy study = study(false);
        FlowResult base = ask(study, 0);
        FlowResult undone =
                ask(study, 0, new Change.AddLink(DIRECT), new Change.Close(Selection.of(Target.LINKS, "rail-a-d")));
        assertThat(undone.totals().tonneKm()).isCloseTo(base.totals().tonneKm(), within(1e-4 * TONNES * 1100));
        FlowResult again = ask(study, 0);
        assertThat(again.totals()).isEqualTo(base.totals());
    }

    @Test
    void aYearWithACutIsTheMeanOfItsStatesByDays() {
        FlowStudy study = study(false);
        Selection overB = Selection.of(Target.LINKS, "rail-a-b");
        FlowResult open = ask(study, 0);
        FlowResult closed = ask(study, 0, new Change.Close(overB));
        FlowResult year = ask(study, 0, new Change.Cut(overB, 73));

        assertThat(tonnes(closed, "rail-a-b")).isZero();
        assertThat(tonnes(year, "rail-a-b")).isCloseTo(0.8 * tonnes(open, "rail-a-b"), within(1.0));
        double km = 0.2 * closed.totals().tonneKm() + 0.8 * open.totals().tonneKm();
        assertThat(year.totals().tonneKm()).isCloseTo(km, within(1e-6 * km));
        double usd = 0.2 * closed.totals().usdMillion() + 0.8 * open.totals().usdMillion();
        assertThat(year.totals().usdMillion()).isCloseTo(usd, within(1e-6 * usd));
        assertThat(year.totals().byCommodity())
                .singleElement()
                .satisfies(grain -> assertThat(grain.tonneKm()).isCloseTo(km, within(1e-6 * km)));
        assertThat(year.periods()).extracting(FlowPeriod::days).containsExactly(73, 292);
        assertThat(year.periods().getFirst().state().totals()).isEqualTo(closed.totals());
        assertThat(year.certificate().certified()).isTrue();
    }

    @Test
    void aCutOfAllTheYearIsAClosure() {
        FlowStudy study = study(false);
        Selection overB = Selection.of(Target.LINKS, "rail-a-b");
        FlowResult cut = ask(study, 0, new Change.Cut(overB, 365));
        assertThat(cut.totals())
                .isEqualTo(ask(study, 0, new Change.Close(overB)).totals());
        assertThat(cut.periods()).isEmpty();
    }
}
