package org.kervan.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.model.energy.Carrier;
import org.kervan.model.scenario.Change;
import org.kervan.study.flow.FlowWatch;

/**
 * What the scenarios of energy in the library change, beside what they changed before. After a change that is meant:
 * {@code -Dkervan.totals=write}, and say in the scenario what of it would surprise.
 */
class EnergyLibraryTest {
    private static final Path FILE = Path.of("src", "test", "resources", "scenarios", "energy-totals.csv");
    private static final String HEADER =
            "scenario,cost_a_usd_million,cost_b_usd_million,unserved_gas_bcm,unserved_oil_mt,az_power_net_export_gwh";
    private static final double TOLERANCE = 1e-3;
    private static final ScenarioService LIBRARY = new ScenarioService(RealData.flows());
    private static final CompareService COMPARE = new CompareService(RealData.flows());

    @Test
    void theEnergyScenariosChangeWhatTheyChangedBefore() throws Exception {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (String id : LIBRARY.ids()) {
            CheckedScenario checked = LIBRARY.find(id).orElseThrow();
            if (checked.scenario().changes().stream().anyMatch(Change::isOfEnergy)) {
                lines.add(line(id));
            }
        }
        if ("write".equals(System.getProperty("kervan.totals"))) {
            Files.write(FILE, lines);
        }
        List<String> known = Files.readAllLines(FILE);
        assertThat(lines).hasSizeGreaterThan(7).hasSameSizeAs(known);
        for (int i = 1; i < known.size(); i++) {
            String[] was = known.get(i).split(",");
            String[] is = lines.get(i).split(",");
            assertThat(is[0]).isEqualTo(was[0]);
            for (int c = 1; c < was.length; c++) {
                double before = Double.parseDouble(was[c]);
                assertThat(Double.parseDouble(is[c]))
                        .as(was[0] + " column " + c)
                        .isCloseTo(before, within(TOLERANCE * Math.max(1, Math.abs(before))));
            }
        }
    }

    @Test
    void aCutPipelineShowsWhoGoesWithoutAndWhereElseItFlows() throws NoDemandException {
        EnergyComparison energy = compare("scp-cut");
        assertThat(energy.unserved())
                .filteredOn(row -> row.carrier() == Carrier.GAS && row.country().equals("IT"))
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isCloseTo(9.5 * 30 / 365, within(0.01)));
        assertThat(energy.links().getFirst().id()).isNotBlank();
        assertThat(energy.links())
                .filteredOn(row -> row.id().equals("scp-az"))
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isCloseTo(-row.a() * 30 / 365, within(1e-3)));
        assertThat(Objects.requireNonNull(energy.differenceUsdMillion())).isPositive();
    }

    @Test
    void aScenarioOfTransportAloneTellsNothingOfEnergy() throws NoDemandException {
        CheckedScenario base = LIBRARY.find("base").orElseThrow();
        assertThat(COMPARE.compare(base, base, FlowWatch.NONE).energy()).isNull();
    }

    private static EnergyComparison compare(String id) throws NoDemandException {
        CheckedScenario base = LIBRARY.find("base").orElseThrow();
        CheckedScenario other = LIBRARY.find(id).orElseThrow();
        return Objects.requireNonNull(
                COMPARE.compare(base, other, FlowWatch.NONE).energy());
    }

    private static String line(String id) throws NoDemandException {
        EnergyComparison energy = compare(id);
        double export = energy.byCountry().stream()
                .filter(row -> row.country().equals("AZ"))
                .mapToDouble(row -> row.bPowerNetExportGwh() - row.aPowerNetExportGwh())
                .sum();
        return String.format(
                Locale.ROOT,
                "%s,%.2f,%.2f,%.4f,%.4f,%.2f",
                id,
                energy.aCostUsdMillion(),
                energy.bCostUsdMillion(),
                unserved(energy, Carrier.GAS),
                unserved(energy, Carrier.OIL),
                export);
    }

    private static double unserved(EnergyComparison energy, Carrier carrier) {
        return energy.unserved().stream()
                .filter(row -> row.carrier() == carrier)
                .mapToDouble(EnergyComparison.Unserved::difference)
                .sum();
    }
}
