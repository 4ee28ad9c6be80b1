package org.kervan.app.cli;

import java.util.concurrent.Callable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioDocument;
import org.kervan.app.scenario.ScenarioService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scenario show}. */
@Command(
        name = "show",
        description = "Tells a scenario: its question, changes, assumptions with who says so, and what may surprise.",
        mixinStandardHelpOptions = true)
final class ScenarioShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "An id of the library, base, or a file.")
    private String asked = "";

    @Mixin
    private final ScenarioOption scenarios = new ScenarioOption();

    @Override
    public Integer call() throws Failure {
        ScenarioService service = scenarios.service();
        CheckedScenario checked = scenarios.sound(asked, service);
        try {
            ScenarioDocument told = service.document(checked);
            scenarios.printing().answer(told, () -> ScenarioReport.shown(told));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }
}
