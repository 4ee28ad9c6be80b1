package org.kervan.app.cli;

import java.util.concurrent.Callable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioDocument;
import org.kervan.app.scenario.ScenarioService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scenario check}. */
@Command(
        name = "check",
        description =
                "Checks a scenario against the network and tells every fault at once, and what the model does not know.",
        mixinStandardHelpOptions = true)
final class ScenarioCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The scenario: a file, or an id of the library.")
    private String asked = "";

    @Mixin
    private final ScenarioOption scenarios = new ScenarioOption();

    @Override
    public Integer call() throws Failure {
        ScenarioService service = scenarios.service();
        CheckedScenario checked = scenarios.find(asked, service);
        if (!checked.isSound()) {
            throw scenarios.refused(asked, checked, service);
        }
        try {
            ScenarioDocument told = service.document(checked);
            scenarios.printing().answer(told, () -> ScenarioReport.checked(told));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }
}
