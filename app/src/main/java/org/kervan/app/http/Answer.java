package org.kervan.app.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;

/** What a handler says. Bodies are made only when they are sent: not when the asker has the same version already. */
sealed interface Answer {

    /** What comes out of a question in the end. */
    sealed interface Made extends Answer {}

    /**
     * An answer of status 200.
     *
     * @param contentType kind of its body
     * @param body makes it
     * @param version what it rests on besides data, program and address; changes whenever the body may
     * @param next cursor of the page after it, null when there is none
     */
    record Found(
            String contentType,
            Supplier<byte[]> body,
            String version,
            @Nullable String next) implements Made {
        Found(String contentType, Supplier<byte[]> body, String version) {
            this(contentType, body, version, null);
        }

        Found(String contentType, Supplier<byte[]> body) {
            this(contentType, body, "");
        }
    }

    /** No answer, and why; with seconds to wait when asking again may help, else 0. */
    record Refused(Problem problem, long waitSeconds) implements Made {
        Refused(Problem problem) {
            this(problem, 0);
        }
    }

    /**
     * An answer that may take seconds. It is made with other slow ones in a pool of its own, so that quick ones need not
     * wait. Whether anything was wrong is known only then.
     *
     * @param progress asked from another thread while the answer is made: where that stands, null for nothing to tell
     */
    record Slow(Supplier<Made> answer, Supplier<@Nullable Object> progress) implements Answer {}

    /** What was asked for has another address for good. */
    record Moved(String address) implements Answer {}

    /** Something was done: its status and what is to be said of it. Nobody keeps a copy of it. */
    record Done(int status, Object document) implements Answer {}

    /**
     * A file too large to be held as a whole.
     *
     * @param contentType its kind
     * @param name its name
     * @param writer writes it
     * @param version as of {@link Found}
     */
    record File(String contentType, String name, Writer writer, String version) implements Answer {}

    /** Writes a body as it goes; refuses before its first byte, or not at all. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException, RefusedException;
    }

    /** A JSON document. */
    static Answer json(Supplier<Object> document) {
        return json(document, "");
    }

    /** A JSON document that rests on a version of something. */
    static Answer json(Supplier<Object> document, String version) {
        return new Found("application/json", () -> Json.toBytes(document.get()), version);
    }
}
