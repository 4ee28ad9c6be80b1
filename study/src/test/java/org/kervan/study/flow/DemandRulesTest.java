package org.kervan.study.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.count.CountKind;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.ScreenLink;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.study.World;

/** The rules that turn rows of demand into shipments, values of time into classes, places into folds. */
class DemandRulesTest {
    private static final Provenance ESTIMATED = new Provenance(Basis.ESTIMATED, List.of("test"), "");
    private static final Provenance REPORTED = new Provenance(Basis.REPORTED, List.of("test"), "");

    private static DemandRow row(
            String from, String to, String goods, int year, double tonnes, String mode, Provenance p) {
        return new DemandRow(from, to, goods, year, tonnes, null, mode, p);
    }

    private static List<Shipment> shipments(DemandRow... rows) {
        List<Zone> zones = List.of(
                new Zone("KZ", "k1", 0.999, ESTIMATED),
                new Zone("KZ", "k2", 0.001, ESTIMATED),
                new Zone("TR", "t", 1, ESTIMATED),
                new Zone("DE", "d", 1, ESTIMATED));
        return Shipments.of(
                new DemandTables(List.of(rows), zones, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void smallPartsGoWithLargeOnesAndNothingIsLost() {
        assertThat(shipments(row("KZ", "TR", "grain", 2023, 1e6, "", ESTIMATED)))
                .singleElement()
                .satisfies(shipment -> {
                    assertThat(shipment.from()).isEqualTo("k1");
                    assertThat(shipment.tonnes()).isCloseTo(1e6, within(1e-6));
                });
    }

    @Test
    void partialViewsOtherYearsAndPipelinesAreNotLoaded() {
        assertThat(shipments(
                        row("KZ", "TR", "grain", 2023, 1e6, "rail", REPORTED),
                        row("KZ", "TR", "grain", 2024, 1e6, "", ESTIMATED),
                        row("KZ", "TR", "natural-gas", 2023, 1e6, "pipeline", ESTIMATED),
                        row("TR", "DE", "oil-products", 2023, 1e6, "mixed-incl-pipeline", ESTIMATED)))
                .isEmpty();
    }

    @Test
    void oilOfTankWagonCountriesIsLoadedAndCrudeOnlyAsReportedFromAktau() {
        List<Shipment> loaded = shipments(
                row("KZ", "TR", "oil-products", 2023, 1e6, "mixed-incl-pipeline", ESTIMATED),
                row("KZ", "AZ", "crude-oil", 2023, 9e6, "mixed-incl-pipeline", ESTIMATED),
                row("KZ", "AZ", "crude-oil", 2023, 1e6, "sea", REPORTED));

        assertThat(loaded).extracting(Shipment::from).containsExactly("k1", "aktau-port");
    }

    @Test
    void classesOfTheValueOfTimeShareOutAllShippers() {
        var boxes = new World().boxes();
        double[] shares =
                new TimeValues(ChoiceParameter.choice(ChoiceParameter.priors())).shares(boxes, Loading.LIGHT, 10);

        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        // 24 USD a day times 0.15 is 0.15 USD an hour: between the classes of 0.1 and 0.5, nearer to the first.
        assertThat(shares[1]).isGreaterThan(shares[0]).isGreaterThan(shares[2]).isGreaterThan(shares[3]);
        assertThat(TimeValues.normalCdf(0)).isCloseTo(0.5, within(1e-7));
        assertThat(TimeValues.normalCdf(-1.2815515655446004)).isCloseTo(0.1, within(1e-7));
    }

    @Test
    void accessIsNeverStricterThanTheEndsAllow() {
        assertThat(Access.NOT_RUSSIA_NOR_IRAN.between("IR", "TR")).isEqualTo(Access.NOT_RUSSIA);
        assertThat(Access.NOT_RUSSIA_NOR_IRAN.between("RU", "TR")).isEqualTo(Access.FREE);
        assertThat(Access.NOT_RUSSIA.between("KZ", "TR")).isEqualTo(Access.NOT_RUSSIA);
        assertThat(Access.NOT_RUSSIA.between("RU", "AM")).isEqualTo(Access.OF_ARMENIA);
        assertThat(Access.NOT_RUSSIA.between("AM", "AZ"))
                .as("an end in Azerbaijan")
                .isEqualTo(Access.FREE);
    }

    @Test
    void placesThatCountTheSameLinkAreLeftOutTogether() {
        Folds folds = new Folds(
                Set.of("ferry-all", "ferry-lorries", "gate-1", "gate-2", "gate-3"),
                List.of(screen("ferry-all", "ferry"), screen("ferry-lorries", "ferry"), screen("gate-1", "road")),
                3);

        assertThat(folds.of("ferry-all")).isEqualTo(folds.of("ferry-lorries"));
        assertThat(java.util.stream.Stream.of("gate-1", "gate-2", "gate-3", "ferry-all")
                        .map(folds::of)
                        .distinct())
                .as("every fold holds a place")
                .hasSize(3);
    }

    private static CountScreen screen(String place, String link) {
        return new CountScreen(
                place,
                List.of("any"),
                CountKind.LINK_SUM,
                List.of(new ScreenLink(link, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("westbound"),
                false,
                "");
    }
}
