package org.kervan.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Fault;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.json.JsonText;
import picocli.CommandLine.Option;

/** The option {@code --scenario}, and how files of scenarios are read and their faults told. */
final class ScenarioFile {

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Changes to the base, as data/_schemas/scenario.json describes them.")
    private @Nullable Path file;

    /** The text of the file, one byte more than allowed at most; null when none is asked for. */
    byte @Nullable [] body() throws Failure {
        return file == null ? null : read(file);
    }

    /** A failure over what stands in the file or was typed beside it. */
    Failure refused(Problem problem, Printing printing) {
        return refused(file == null ? null : file.toString(), problem, printing);
    }

    /** The same of a file that was named otherwise. */
    static Failure refused(@Nullable String named, Problem problem, Printing printing) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : problem.errors()) {
            Integer line = fault.line();
            String place = line == null || named == null
                    ? ""
                    : Messages.of("flows.place", named, line, String.valueOf(fault.column())) + " ";
            lines.add(Plain.whole(place + fault.message()));
        }
        return printing.refused(lines, problem);
    }

    /** The text of a file; empty when there is none of that name. */
    static Optional<byte[]> named(String typed) throws Failure {
        try {
            Path path = Path.of(typed);
            return Files.isRegularFile(path) ? Optional.of(read(path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static byte[] read(Path path) throws Failure {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(JsonText.BYTES + 1);
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unreadable", path), "");
        }
    }
}
