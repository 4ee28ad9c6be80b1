package org.kervan.io.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.claim.Basis;
import org.kervan.model.energy.Counted;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.LinkShape;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.GeoPoint;

/** The energy tables of the package as they come out, and that nothing in them is counted twice. */
class EnergyBuilderTest {
    private static EnergyNetwork network;

    @BeforeAll
    static void read() throws UnusableDataException {
        PartReport<EnergyNetwork> report = DataFolder.energy(Path.of("..", "data"));
        assertThat(report.faults()).isEmpty();
        network = Objects.requireNonNull(report.part());
    }

    @Test
    void everyTableIsThere() {
        assertThat(network.nodes()).hasSizeGreaterThan(100);
        assertThat(network.profiles()).hasSize(4032 / 24);
        assertThat(network.buyers()).extracting("id").contains("italy", "syria", "germany");
        assertThat(network.parameter("energy-gas-overload")).isEqualTo(1.15);
    }

    @Test
    void cellsKeepTheirMeaning() {
        EnergyLink cable = network.links().stream()
                .filter(link -> link.id().equals("black-sea-cable"))
                .findFirst()
                .orElseThrow();
        assertThat(cable.capacity()).isEqualTo(1300);
        assertThat(cable.bidirectional()).isTrue();
        assertThat(cable.lossPercent()).isEqualTo(5);
        assertThat(cable.opens()).isEqualTo(2032);
        assertThat(cable.tariff()).isNull();
    }

    @Test
    void pipelinesAreDrawnTheWayTheyRun() {
        LinkShape btc = network.shapes().stream()
                .filter(shape -> shape.link().equals("btc-tr"))
                .findFirst()
                .orElseThrow();
        assertThat(btc.points()).hasSizeGreaterThan(10);
        assertThat(btc.points().getFirst()).isEqualTo(new GeoPoint(41.55, 42.72));
        assertThat(btc.provenance().basis()).isEqualTo(Basis.ESTIMATED);
    }

    @Test
    void zonesStandForKazakhstanAndNotTheWholeBesides() {
        Counted counted = Counted.of(network, 2025);
        assertThat(demandTwh(counted, "KZ")).isCloseTo(124, within(1e-9));
        assertThat(demandTwh(counted, "AZ")).isCloseTo(27.1671, within(1e-9));
    }

    @Test
    void aFleetLosesThePlantsThatHaveRowsOfTheirOwn() {
        Map<String, Supply> supplies = byId(Counted.of(network, 2025));
        assertThat(supplies).doesNotContainKeys("uz-zarafshan", "uz-nur-navoi");
        assertThat(Objects.requireNonNull(supplies.get("az-thermal")).capacity())
                .isEqualTo(7903 - 150.0);
        assertThat(Objects.requireNonNull(supplies.get("tm-other")).annualOutput())
                .isEqualTo(80 - 33.0);
    }

    @Test
    void theYearDecidesWhichDemandCounts() {
        assertThat(gas(Counted.of(network, 2024), "tr-gas")).isEqualTo(53);
        assertThat(gas(Counted.of(network, 2025), "tr-gas")).isEqualTo(58);
        assertThat(gas(Counted.of(network, 2030), "tr-gas")).isEqualTo(58);
        assertThat(gas(Counted.of(network, 2010), "tr-gas")).isEqualTo(53);
    }

    @Test
    void deliveriesAddUpToTheExportAndUnknownOnesAreNotGuessed() {
        Map<String, Double> deliveries = Counted.of(network, 2025).deliveries();
        assertThat(deliveries.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(25.2, within(1e-9));
        assertThat(deliveries).doesNotContainKeys("romania", "slovenia", "germany");
        assertThat(deliveries.get("europe-not-published")).isCloseTo(12.8 - 9.5 - 1.1 - 0.85, within(1e-9));
    }

    @Test
    void rowsOfBuyersAreNoDemandBesidesThatOfTheirCountry() {
        assertThat(Counted.of(network, 2025).demands())
                .extracting(EnergyDemand::id)
                .noneMatch(id -> id.startsWith("azgas"));
    }

    private static double demandTwh(Counted counted, String country) {
        Map<String, String> countries =
                network.nodes().stream().collect(Collectors.toMap(node -> node.id(), node -> node.country()));
        return counted.demands().stream()
                .filter(demand -> demand.carrier().key().equals("power"))
                .filter(demand -> country.equals(countries.get(demand.node())))
                .mapToDouble(demand -> Objects.requireNonNull(demand.annual()))
                .sum();
    }

    private static double gas(Counted counted, String node) {
        return counted.demands().stream()
                .filter(demand -> demand.node().equals(node))
                .mapToDouble(demand -> Objects.requireNonNull(demand.annual()))
                .sum();
    }

    private static Map<String, Supply> byId(Counted counted) {
        return counted.supplies().stream().collect(Collectors.toMap(Supply::id, Function.identity()));
    }
}
