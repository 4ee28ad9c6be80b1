package org.kervan.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.io.json.JsonFaults;
import org.kervan.model.claim.Basis;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.scenario.AppliedEnergy;
import org.kervan.model.scenario.Scenario;

/** Scenarios over the energy tables: what each change does to them, and that what is wrong is located. */
class EnergyScenarioTest {
    private static EnergyNetwork base;

    @BeforeAll
    static void read() throws UnusableDataException {
        base = Objects.requireNonNull(DataFolder.energy(Path.of("..", "data")).part());
    }

    @Test
    void linksOpenCloseAndChangeTheirCapacity() {
        EnergyNetwork changed = applied("""
                [{"change": "open", "energyLinks": ["tanap-x31"]},
                 {"change": "close", "energyLinks": ["scp-az"]},
                 {"change": "set", "energyLinks": ["caspian-cable"], "field": "capacity", "value": 2000},
                 {"change": "scale", "energyLinks": ["igb"], "field": "capacity", "factor": 2}]
                """);
        assertThat(link(changed, "tanap-x31").status()).isEqualTo(EnergyStatus.OPEN);
        assertThat(link(changed, "scp-az").status()).isEqualTo(EnergyStatus.SUSPENDED);
        assertThat(link(changed, "caspian-cable").capacity()).isEqualTo(2000);
        assertThat(link(changed, "caspian-cable").provenance().basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(link(changed, "caspian-cable").provenance().note()).contains("2000 instead of 1000");
        assertThat(link(changed, "igb").capacity()).isEqualTo(6);
        assertThat(changed.supplies()).isEqualTo(base.supplies());
    }

    @Test
    void suppliesDemandsParametersAndProjects() {
        EnergyNetwork changed = applied("""
                [{"change": "scale", "supplies": ["kg-hydro"], "field": "annualOutput", "factor": 0.5},
                 {"change": "scale", "demands": {"countries": ["TR"]}, "field": "annual", "factor": 1.1},
                 {"change": "parameter", "id": "energy-co2-price", "value": 50},
                 {"change": "energy-project", "id": "black-sea-cable"}]
                """);
        assertThat(changed.supplies())
                .filteredOn(supply -> supply.id().equals("kg-hydro"))
                .singleElement()
                .extracting("annualOutput")
                .isEqualTo(6500.0);
        assertThat(changed.demands())
                .filteredOn(demand -> demand.id().equals("el-tr-2025"))
                .singleElement()
                .extracting("annual")
                .isEqualTo(360 * 1.1);
        assertThat(changed.parameter("energy-co2-price")).isEqualTo(50);
        assertThat(link(changed, "constanta-ro").status()).isEqualTo(EnergyStatus.OPEN);
    }

    @Test
    void withoutChangesOfEnergyTheVerySameSystemsComeBack() {
        assertThat(Scenario.BASE.applyTo(base).network()).isSameAs(base);
        assertThat(applied("[{\"change\": \"close\", \"links\": [\"rail-xian-lanzhou\"]}]"))
                .isSameAs(base);
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsApplied() {
        JsonFaults faults = new JsonFaults();
        ScenarioDocument document =
                Objects.requireNonNull(ScenarioDocument.read("""
                [{"change": "close", "energyLinks": ["scp-ax"]},
                 {"change": "set", "supplies": ["kg-hydro"], "field": "annual", "value": 1},
                 {"change": "parameter", "id": "energy-co2-prise", "value": 50},
                 {"change": "energy-project", "id": "nabucco"},
                 {"change": "scale", "demands": ["el-tr-2025"], "field": "annual", "factor": -1},
                 {"change": "open", "energyLinks": ["tanap-x31"]}]
                """.getBytes(StandardCharsets.UTF_8), faults));
        AppliedEnergy applied = document.applyTo(base, faults);
        // a change that could not be read is told and left out, so that all others stand
        assertThat(faults.sorted()).extracting(fault -> fault.place().line()).containsExactly(1, 2, 3, 4, 5);
        assertThat(faults.sorted().getFirst().message()).contains("Did you mean scp-x?");
        assertThat(applied.network()).isSameAs(base);
    }

    private static EnergyNetwork applied(String changes) {
        JsonFaults faults = new JsonFaults();
        ScenarioDocument document =
                Objects.requireNonNull(ScenarioDocument.read(changes.getBytes(StandardCharsets.UTF_8), faults));
        AppliedEnergy applied = document.applyTo(base, faults);
        assertThat(faults.sorted()).isEmpty();
        return applied.network();
    }

    private static EnergyLink link(EnergyNetwork network, String id) {
        return network.links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
