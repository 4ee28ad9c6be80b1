package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.count.Count;
import org.kervan.model.count.CountGoods;
import org.kervan.model.count.CountKind;
import org.kervan.model.count.CountPlace;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.FreightRate;
import org.kervan.model.count.Observations;
import org.kervan.model.count.RatePlace;
import org.kervan.model.count.ScreenLink;
import org.kervan.model.demand.BaseYearChange;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Fleet;
import org.kervan.model.demand.Project;
import org.kervan.model.demand.WeatherClosure;
import org.kervan.model.demand.Zone;
import org.kervan.model.demand.ZoneShare;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Node;

/** The demand and the observations, which are read apart from the network: the small package by hand, then the real one. */
class PartsTest {
    private static final Path SMALL = Path.of("src", "test", "resources", "small");
    private static final Path REAL = Path.of("..", "data");
    private static final Provenance ESTIMATE = new Provenance(Basis.ESTIMATED, List.of("analyst-estimate"), "");
    private static final Provenance VALUE = new Provenance(Basis.ESTIMATED, List.of("engineering"), "from value");
    private static final Provenance SURVEY = new Provenance(Basis.REPORTED, List.of("statistics"), "");

    @TempDir
    private Path folder;

    @Test
    void theDemandIsReadFieldByField() throws UnusableDataException {
        DemandTables demand = demand(SMALL);
        assertThat(demand.rows())
                .containsExactly(
                        new DemandRow("KZ", "AZ", "grain", 2023, 50000.0, null, "", VALUE),
                        new DemandRow("asia", "GE", "all", 2023, null, 9000.0, "", VALUE));
        assertThat(demand.zones()).hasSize(5).contains(new Zone("KZ", "altynkol", 0.6, ESTIMATE));
        assertThat(demand.zoneShares()).containsExactly(new ZoneShare("KZ", "grain", "altynkol", 1, ESTIMATE));
        assertThat(demand.projects()).extracting(project -> project.opens()).contains("2027-06");
        assertThat(demand.projects().getFirst().links()).containsExactly("rail-altynkol-aktau");
        assertThat(demand.baseYear())
                .contains(new BaseYearChange(
                        2023,
                        "second-track",
                        "links",
                        "rail-altynkol-aktau",
                        "capacity_mt_per_year",
                        "12",
                        new Provenance(Basis.ESTIMATED, List.of("analyst-estimate"), "before the second track")))
                .extracting(BaseYearChange::project)
                .containsExactly("second-track", "");
        assertThat(demand.fleets())
                .containsExactly(new Fleet("caspian-line", "ferry", 4, "aktau-alat-feeder", null, ESTIMATE));
        assertThat(demand.weatherClosures())
                .containsExactly(new WeatherClosure("aktau-alat-feeder", "2026-01-01", "2026-01-31", 10, 31, ESTIMATE));
    }

    @Test
    void theObservationsAreReadFieldByField() throws UnusableDataException {
        Observations seen = observations(SMALL);
        assertThat(seen.counts())
                .containsExactly(
                        new Count("caspian", "both", "ferry", "all", 2023, "01-12", 1500000, "tonnes", SURVEY));
        assertThat(seen.screens())
                .hasSize(2)
                .contains(new CountScreen(
                        "caspian",
                        List.of("any"),
                        CountKind.LINK_SUM,
                        List.of(new ScreenLink("ferry-aktau-alat", true)),
                        List.of(),
                        List.of("AZ"),
                        List.of("KZ"),
                        List.of("AZ", "GE"),
                        List.of(Mode.FERRY, Mode.SEA),
                        List.of("westbound"),
                        true,
                        "one line"));
        assertThat(seen.goods()).contains(new CountGoods("wheat", List.of("grain"), "loose", "a part"));
        assertThat(seen.places()).containsExactly(new CountPlace("caspian", List.of("aktau-port", "alat-port"), ""));
        assertThat(seen.rates())
                .containsExactly(
                        new FreightRate("khorgos", "baku-terminal", "titr", "rail-sea", null, 9.0, 2024, SURVEY));
        assertThat(seen.ratePlaces()).contains(new RatePlace("khorgos", List.of("altynkol"), ""));
    }

    @Test
    void bothCarryTheHashOfTheWholeFolder() throws UnusableDataException {
        String hash = DataFolder.read(SMALL).hash();
        assertThat(DataFolder.demand(SMALL).hash()).isEqualTo(hash);
        assertThat(DataFolder.observations(SMALL).hash()).isEqualTo(hash);
    }

    @Test
    void aFaultLeavesThePartOutAndIsLocated() throws Exception {
        copySmall();
        Path demand = folder.resolve("trade").resolve("freight_od.csv");
        Files.writeString(demand, Files.readString(demand).replace("AZ,grain", "AZ,gravel"));
        PartReport<DemandTables> report = DataFolder.demand(folder);
        assertThat(report.part()).isNull();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("trade/freight_od.csv");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("commodity");
        });
        assertThat(DataFolder.observations(folder).part()).isNotNull();
        assertThat(DataFolder.read(folder).dataset()).isNotNull();
    }

    @Test
    void aNodeThatIsNotThereIsTold() throws Exception {
        copySmall();
        Path places = folder.resolve("trade").resolve("count_places.csv");
        Files.writeString(places, Files.readString(places).replace(";alat-port", ";atlantis"));
        assertThat(DataFolder.observations(folder).part()).isNull();
        Path zones = folder.resolve("transport").resolve("zones.csv");
        Files.writeString(zones, Files.readString(zones).replace("0.4", "0.3"));
        assertThat(DataFolder.demand(folder).part()).isNull();
    }

    @Test
    void aFolderWithoutDemandGivesEmptyLists() throws Exception {
        copySmall();
        for (String table : List.of("trade/freight_od", "transport/zones", "transport/zones_by_commodity")) {
            Files.delete(folder.resolve(table + ".csv"));
        }
        assertThat(demand(folder).rows()).isEmpty();
    }

    /** The real tables: every row that can be loaded leads to nodes of the network by shares that add up to 1. */
    @Test
    void everyRegionOfTheRealDemandStandsForNodes() throws UnusableDataException {
        DemandTables demand = demand(REAL);
        Set<String> nodes = Objects.requireNonNull(DataFolder.read(REAL).dataset()).network().nodes().stream()
                .map(Node::id)
                .collect(Collectors.toSet());
        Map<String, Double> shares = new TreeMap<>();
        demand.zones().forEach(zone -> shares.merge(zone.region(), zone.share(), Double::sum));
        assertThat(shares.values()).allSatisfy(sum -> assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9));
        Set<String> regions = new TreeSet<>();
        demand.rows().forEach(row -> regions.addAll(List.of(row.origin(), row.destination())));
        assertThat(shares.keySet()).containsAll(regions);
        assertThat(nodes).containsAll(demand.zones().stream().map(Zone::node).toList());
        assertThat(demand.rows()).hasSizeGreaterThan(2000);
    }

    /** A completed project that opened after 2023 and is not undone would carry traffic that it could not carry. */
    @Test
    void everyProjectCompletedSinceTheBaseYearIsUndone() throws UnusableDataException {
        DemandTables demand = demand(REAL);
        Set<String> undone =
                demand.baseYear().stream().map(BaseYearChange::project).collect(Collectors.toSet());
        assertThat(undone)
                .containsAll(demand.projects().stream()
                        .filter(project -> project.status().equals("completed")
                                && project.opens().compareTo("2024") > 0)
                        .map(Project::id)
                        .toList());
        assertThat(demand.baseYear()).allMatch(change -> change.year() == 2023);
    }

    @Test
    void theRealCountsAreReadWithTheirPeriods() throws UnusableDataException {
        Observations seen = observations(REAL);
        assertThat(seen.counts()).hasSizeGreaterThan(150).allSatisfy(count -> {
            assertThat(count.months())
                    .as("%s %s", count.place(), count.period())
                    .isBetween(1, 120);
            assertThat(count.valuePerYear()).isPositive();
            assertThat(count.year()).isBetween(2010, 2026);
        });
        Set<String> places = seen.places().stream().map(CountPlace::place).collect(Collectors.toSet());
        assertThat(places).containsAll(seen.counts().stream().map(Count::place).toList());
    }

    /** Directions, goods and links of the real counts lead somewhere, and ports do not stand for whole seas. */
    @Test
    void everyRealCountHasAScreenAndGoods() throws UnusableDataException {
        Observations seen = observations(REAL);
        assertThat(seen.counts()).allSatisfy(count -> {
            CountScreen screen = seen.screenOf(count).orElseThrow();
            assertThat(seen.goodsOf(count)).as(count.goods()).isPresent();
            if (screen.kind() != CountKind.NOT_MODELLED && !screen.kind().key().startsWith("country")) {
                assertThat(screen.sense(count.direction()))
                        .as("%s %s", count.place(), count.direction())
                        .isNotEqualTo(CountScreen.Sense.UNKNOWN);
            }
        });
        long modelled = seen.counts().stream()
                .filter(count -> seen.screenOf(count).orElseThrow().kind() != CountKind.NOT_MODELLED)
                .count();
        assertThat(modelled).isGreaterThan(140);
    }

    private static DemandTables demand(Path folder) throws UnusableDataException {
        PartReport<DemandTables> report = DataFolder.demand(folder);
        assertThat(report.faults()).isEmpty();
        return Objects.requireNonNull(report.part());
    }

    private static Observations observations(Path folder) throws UnusableDataException {
        PartReport<Observations> report = DataFolder.observations(folder);
        assertThat(report.faults()).isEmpty();
        return Objects.requireNonNull(report.part());
    }

    private void copySmall() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SMALL.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target);
            }
        }
    }
}
