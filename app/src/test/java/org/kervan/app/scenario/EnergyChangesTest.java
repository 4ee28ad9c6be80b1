package org.kervan.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;

/** Changes of the energy systems are checked and told as those of the transport network. */
class EnergyChangesTest {
    private static final ScenarioService SERVICE = new ScenarioService(RealData.flows());

    @Test
    void whatTheyTouchIsCountedAndTold() throws NoDemandException {
        CheckedScenario checked = check("""
                [{"change": "energy-project", "id": "black-sea-cable"},
                 {"change": "scale", "supplies": ["kg-hydro"], "field": "annualOutput", "factor": 0.7}]
                """);
        assertThat(checked.isSound()).isTrue();
        assertThat(SERVICE.document(checked).changes())
                .satisfiesExactly(
                        cable -> {
                            assertThat(cable.rows()).isEqualTo(3);
                            assertThat(cable.notes()).isNotEmpty();
                            assertThat(cable.text()).contains("black-sea-cable");
                        },
                        drought -> {
                            assertThat(drought.rows()).isEqualTo(1);
                            assertThat(drought.text()).contains("kg-hydro", "0.7");
                        });
    }

    @Test
    void whatIsWrongWithThemIsLocated() throws NoDemandException {
        CheckedScenario checked = check("[{\"change\": \"close\", \"energyLinks\": [\"scp-azz\"]}]");
        assertThat(checked.isSound()).isFalse();
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.parameter()).isEqualTo("/0/energyLinks/0");
            assertThat(fault.message()).contains("Did you mean scp-az?");
        });
    }

    private static CheckedScenario check(String text) throws NoDemandException {
        return SERVICE.check(text.getBytes(StandardCharsets.UTF_8));
    }
}
