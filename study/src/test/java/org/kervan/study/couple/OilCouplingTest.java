package org.kervan.study.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.io.DataFolder;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.EnergyNodeKind;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.energy.OilHandover;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Parameter;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.World;
import org.kervan.study.flow.FlowStudy;

/** A field of 5 Mt with one pipeline, and a railway beside it that other goods use too. */
class OilCouplingTest {
    private static final int YEAR = 2025;
    private static final double FIELD_MT = 5;
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of(), "made for a test");
    private static final Change CLOSED = new Change.Close(Selection.of(Target.ENERGY_LINKS, "pipe"));
    private static List<Parameter> parameters = List.of();
    private static FlowStudy railway;

    @BeforeAll
    static void read() throws Exception {
        parameters = Objects.requireNonNull(
                        DataFolder.energy(Path.of("..", "data")).part())
                .parameters();
        World world =
                new World().places("AA", "a", "b", "d").rail("a", "b", 500).rail("b", "d", 500);
        List<DemandRow> rows = List.of(new DemandRow("AA", "DD", "grain", 2023, 1e6, null, "", GUESSED));
        List<Zone> zones = List.of(new Zone("AA", "a", 1, World.SAID), new Zone("DD", "d", 1, World.SAID));
        railway = FlowStudy.of(
                world.network(),
                new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of()),
                1);
    }

    @Test
    void withItsPipelineNoOilLosesItsWay() {
        OilByTransport oil = ask(energy(60));
        assertThat(oil.supplies()).isEmpty();
        assertThat(oil.ways()).isEmpty();
        assertThat(oil.costUsdMillion()).isEqualTo(oil.costWithoutUsdMillion());
    }

    @Test
    void theRailwayTakesWhatItHasRoomForBesideOtherGoods() {
        // half of 8 Mt a direction; a million tonnes of it are grain's
        OilByTransport oil = ask(energy(60), room(8), CLOSED);
        OilByTransport.Way way = oil.ways().getFirst();
        OilByTransport.OfSupply field = oil.supplies().getFirst();
        assertThat(field.strandedMt()).isCloseTo(FIELD_MT, within(1e-6));
        assertThat(field.place()).isEqualTo("a");
        assertThat(way.offeredMt()).isCloseTo(FIELD_MT, within(1e-6));
        assertThat(way.carriedMt()).isBetween(3.0, 3.7);
        assertThat(way.wagonTonneKmBillion()).isCloseTo(way.carriedMt(), within(1e-6));
        assertThat(way.shipTonneKmBillion()).isZero();
        assertThat(way.links()).containsExactlyInAnyOrder("rail-a-b", "rail-b-d");
        assertThat(field.takenMt()).isCloseTo(way.carriedMt(), within(1e-6));
        double saved = oil.costWithoutUsdMillion() - oil.costUsdMillion();
        double barrels = 7.45;
        assertThat(saved).isCloseTo(field.takenMt() * (60 * barrels - way.usdPerTonne()), within(1e-3));
    }

    @Test
    void withRoomForAllNoneIsLeft() {
        OilByTransport oil = ask(energy(60), room(40), CLOSED);
        assertThat(oil.supplies().getFirst().takenMt()).isCloseTo(FIELD_MT, within(1e-3));
    }

    @Test
    void oilThatIsNotWorthTheJourneyStays() {
        OilByTransport oil = ask(energy(0.01), room(8), CLOSED);
        assertThat(oil.ways().getFirst().carriedMt()).isPositive();
        assertThat(oil.supplies().getFirst().takenMt()).isZero();
        assertThat(oil.costUsdMillion()).isCloseTo(oil.costWithoutUsdMillion(), within(1e-9));
    }

    @Test
    void aCutOfSomeDaysIsAPartOfTheYear() {
        OilByTransport year = ask(energy(60), room(8), CLOSED);
        OilByTransport days = ask(energy(60), room(8), new Change.Cut(Selection.of(Target.ENERGY_LINKS, "pipe"), 73));
        assertThat(days.supplies().getFirst().takenMt())
                .isCloseTo(year.supplies().getFirst().takenMt() / 5, within(1e-6));
        assertThat(days.ways().getFirst().usdPerTonne())
                .isCloseTo(year.ways().getFirst().usdPerTonne(), within(1e-6));
    }

    private static Change room(double mtPerYear) {
        return new Change.SetValue(Selection.of(Target.LINKS, "rail-a-b", "rail-b-d"), Field.LINK_CAPACITY, mtPerYear);
    }

    private static OilByTransport ask(EnergyNetwork energy, Change... changes) {
        Scenario scenario = new Scenario("", null, List.of(changes));
        return Objects.requireNonNull(new OilCoupling(energy, railway, YEAR, false).of(scenario));
    }

    /** @param strandedUsdPerBarrel what oil without a way is worth */
    private static EnergyNetwork energy(double strandedUsdPerBarrel) {
        List<Parameter> numbers = new ArrayList<>(parameters);
        numbers.replaceAll(each -> each.id().equals("energy-oil-stranded")
                ? new Parameter(each.id(), strandedUsdPerBarrel, each.unit(), each.meaning(), each.provenance())
                : each);
        EnergyLink pipe = new EnergyLink(
                "pipe",
                "pipe",
                "pipe",
                Carrier.OIL,
                "field",
                "port",
                null,
                200,
                false,
                0.0,
                null,
                EnergyStatus.OPEN,
                null,
                "",
                World.SAID);
        Supply oil = new Supply(
                "oil",
                "field",
                Carrier.OIL,
                "oil field",
                null,
                FIELD_MT,
                null,
                20,
                null,
                EnergyStatus.OPEN,
                null,
                World.SAID);
        return new EnergyNetwork(
                List.of(node("field", EnergyNodeKind.FIELD, 50), node("port", EnergyNodeKind.TERMINAL, 41)),
                List.of(pipe),
                List.of(),
                List.of(oil),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new OilHandover("field", "a", "d", World.SAID)),
                List.of(),
                numbers);
    }

    private static EnergyNode node(String id, EnergyNodeKind kind, double longitude) {
        return new EnergyNode(id, id, "AA", new GeoPoint(40, longitude), kind, Carrier.OIL, World.SAID);
    }
}
