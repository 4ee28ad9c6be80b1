package org.kervan.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands that answer share: the option {@code --json}, where they print, and how they refuse. */
final class Printing {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    /** Prints an answer, as JSON when that is asked for. */
    void answer(Object document, Supplier<String> text) {
        out().println(json ? Json.toText(document) : text.get());
    }

    /** The document of a failure: JSON for who asked for it, else none. */
    String document(Supplier<Object> document) {
        return json ? Json.toText(document.get()) : "";
    }

    /** A failure over what was typed, told in lines to people and as a problem to machines. */
    Failure refused(List<String> lines, Problem problem) {
        return new Failure(Failure.UNUSABLE, String.join("\n", lines), document(() -> problem));
    }

    /** Where answers go. */
    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where progress and complaints go. */
    PrintWriter errors() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
