package org.kervan.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scenario list}. */
@Command(name = "list", description = "Lists the scenarios that come with the data.", mixinStandardHelpOptions = true)
final class ScenarioListCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioOption scenarios = new ScenarioOption();

    @Override
    public Integer call() throws Failure {
        try {
            List<ScenarioDocument.Listed> list = scenarios.service().list();
            scenarios.printing().answer(list, () -> ScenarioReport.list(list));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }
}
