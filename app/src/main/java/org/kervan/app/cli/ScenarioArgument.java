package org.kervan.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Fault;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.json.JsonText;

/** The argument SCENARIO: {@code base} or a file. */
record ScenarioArgument(String typed) {
    private static final String BASE = "base";

    /** The bytes of the file, null for the base. */
    byte @Nullable [] body() throws Failure {
        if (typed.equals(BASE)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(Path.of(typed))) {
            return in.readNBytes(JsonText.BYTES + 1);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unreadable", typed), "");
        }
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
