package org.kervan.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Fault;
import org.kervan.app.problem.Problem;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.json.JsonText;

/** The argument SCENARIO: an id of the library, {@code base}, or a file. */
record ScenarioArgument(String typed) {

    /** The text of the scenario. */
    byte[] body(ScenarioService scenarios) throws Failure {
        try {
            Optional<CheckedScenario> known = scenarios.find(typed);
            if (known.isPresent()) {
                return known.get().source().getBytes(StandardCharsets.UTF_8);
            }
            Path file = Path.of(typed);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return in.readNBytes(JsonText.BYTES + 1);
                }
            }
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unreadable", typed), "");
        } catch (InvalidPathException e) {
            // told below
        }
        String message = scenarios
                .near(typed)
                .map(near -> Messages.of("scenario.unknown.near", typed, near))
                .orElseGet(() -> Messages.of("scenario.unknown", typed));
        throw new Failure(Failure.UNUSABLE, message, "");
    }

    /** A failure over what stands in the file or was typed beside it. */
    Failure refused(Problem problem, Printing printing) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : problem.errors()) {
            Integer line = fault.line();
            String place =
                    line == null ? "" : Messages.of("flows.place", typed, line, String.valueOf(fault.column())) + " ";
            lines.add(Plain.whole(place + fault.message()));
        }
        return printing.refused(lines, problem);
    }
}
