package org.kervan.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scenario}: what a scenario changes, what is wrong with it, how two differ. */
@Command(
        name = "scenario",
        description = "Scenarios: the library, what one changes, what is wrong with it, how two differ.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "1:the scenario or the data have faults", "2:no such scenario, or a bad option"},
        subcommands = {
            ScenarioCheckCommand.class,
            ScenarioShowCommand.class,
            ScenarioDiffCommand.class,
            ScenarioListCommand.class
        })
final class ScenarioCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }
}
