package org.kervan.app.cli;

import java.util.concurrent.Callable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioDifference;
import org.kervan.app.scenario.ScenarioService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scenario diff}. */
@Command(
        name = "diff",
        description = "Tells which changes one scenario has and the other has not.",
        mixinStandardHelpOptions = true)
final class ScenarioDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "An id of the library, base, or a file.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String b = "";

    @Mixin
    private final ScenarioOption scenarios = new ScenarioOption();

    @Override
    public Integer call() throws Failure {
        ScenarioService service = scenarios.service();
        CheckedScenario one = scenarios.sound(a, service);
        CheckedScenario other = scenarios.sound(b, service);
        try {
            ScenarioDifference difference = service.difference(one, other);
            scenarios.printing().answer(difference, () -> ScenarioReport.difference(difference));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }
}
