package org.kervan.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Problem;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;

/** The argument SCENARIO: an id of the library, {@code base}, or a file. */
record ScenarioArgument(String typed) {

    /** The text of the scenario. */
    byte[] body(ScenarioService scenarios) throws Failure {
        try {
            Optional<CheckedScenario> known = scenarios.find(typed);
            if (known.isPresent()) {
                return known.get().source().getBytes(StandardCharsets.UTF_8);
            }
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        Optional<byte[]> file = ScenarioFile.named(typed);
        if (file.isPresent()) {
            return file.get();
        }
        String message = scenarios
                .near(typed)
                .map(near -> Messages.of("scenario.unknown.near", typed, near))
                .orElseGet(() -> Messages.of("scenario.unknown", typed));
        throw new Failure(Failure.UNUSABLE, message, "");
    }

    /** A failure over what stands in the file or was typed beside it. */
    Failure refused(Problem problem, Printing printing) {
        return ScenarioFile.refused(typed, problem, printing);
    }
}
