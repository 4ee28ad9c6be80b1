package org.kervan.study.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.World;

/**
 * A thousand random scenarios solved on one study leave no trace: the base keeps every bit after each of them, and so
 * does what some of them answered. Whoever shares a server gets answers that others cannot move.
 */
class NoTraceTest {
    private static final int SCENARIOS = 1_000;
    private static final int REPEATED_EVERY = 20;
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");
    private static final String[] LINKS = {"rail-a-b", "rail-b-d", "rail-a-c", "rail-c-d", "rail-b-c", "rail-a-d"};

    private final FlowStudy study = study();

    private static FlowStudy study() {
        World world = new World().places("AA", "a", "b", "c", "d").parameter("co2-price", 10);
        world.rail("a", "b", 550).rail("b", "d", 550).rail("a", "c", 600).rail("c", "d", 650);
        world.rail("b", "c", 100).rail("a", "d", 900, 1520, LinkStatus.PLANNED, 2030);
        List<DemandRow> rows = new ArrayList<>();
        rows.add(new DemandRow("XA", "XD", "grain", Shipments.YEAR, 1e6, null, "", GUESSED));
        rows.add(new DemandRow("XB", "XD", "grain", Shipments.YEAR, 4e5, null, "", GUESSED));
        rows.add(new DemandRow("XD", "XA", "grain", Shipments.YEAR, 2e5, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        for (String place : List.of("a", "b", "d")) {
            zones.add(new Zone("X" + place.toUpperCase(java.util.Locale.ROOT), place, 1, GUESSED));
        }
        DemandTables demand = new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
        return FlowStudy.of(world.network(), demand, 1);
    }

    private static Scenario random(SplittableRandom random) {
        List<Change> changes = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Selection link = Selection.of(Target.LINKS, LINKS[random.nextInt(LINKS.length)]);
            double factor = 0.5 + random.nextDouble();
            changes.add(
                    switch (random.nextInt(7)) {
                        case 0 -> new Change.Close(link);
                        case 1 -> new Change.Open(link);
                        case 2 -> new Change.SetValue(link, Field.LINK_CAPACITY, factor);
                        case 3 -> new Change.Scale(link, Field.LINK_SPEED, factor);
                        case 4 -> new Change.ScaleDemand(List.of("XA"), List.of(), List.of(), factor);
                        case 5 -> new Change.SetParameter("co2-price", 100 * factor);
                        default -> new Change.Cut(link, 1 + random.nextInt(364));
                    });
        }
        return new Scenario("", null, changes);
    }

    /** Everything but how long it took. */
    private record Told(FlowTotals totals, List<LinkFlow> links, List<Bottleneck> bottlenecks, List<Told> periods) {
        static Told of(FlowResult result) {
            List<Told> periods =
                    result.periods().stream().map(period -> of(period.state())).toList();
            return new Told(result.totals(), result.links(), result.bottlenecks(), periods);
        }
    }

    private Told ask(Scenario scenario, double elasticity, boolean moving) {
        return Told.of(study.answer(new FlowQuestion(
                scenario,
                FlowQuestion.BASE_YEAR,
                FlowMode.STOCHASTIC,
                true,
                null,
                false,
                false,
                true,
                elasticity,
                false,
                moving)));
    }

    @Test
    void aThousandScenariosLeaveTheBaseAndEachOtherAsTheyWere() {
        SplittableRandom random = new SplittableRandom(5);
        Told base = ask(Scenario.BASE, 0, false);
        List<Scenario> kept = new ArrayList<>();
        List<Told> answered = new ArrayList<>();
        int changed = 0;
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = random(random);
            boolean moving = i % 2 == 1;
            Told told = ask(scenario, i % 3 == 0 ? 0.5 : 0, moving);
            changed += told.equals(base) ? 0 : 1;
            assertThat(ask(Scenario.BASE, 0, false)).as("after %s", scenario).isEqualTo(base);
            if (i % REPEATED_EVERY == 0) {
                kept.add(scenario);
                answered.add(ask(scenario, 0.5, false));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            assertThat(ask(kept.get(i), 0.5, false)).as("%s again", kept.get(i)).isEqualTo(answered.get(i));
        }
        assertThat(changed).as("scenarios that do something").isGreaterThan(SCENARIOS / 2);
    }
}
