package org.kervan.app.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;

/** What a handler says. Bodies are made only when they are sent: not when the asker has the same version already. */
sealed interface Answer {

    /** An answer of status 200. */
    record Found(String contentType, Supplier<byte[]> body) implements Answer {}

    /** No answer, and why. */
    record Refused(Problem problem) implements Answer {}

    /**
     * An answer that may take seconds. It is made with other slow ones in a pool of its own, so that quick ones need not
     * wait, and what comes out is never another slow one. Whether anything was wrong is known only then.
     *
     * @param progress asked from another thread while the answer is made: where that stands, null for nothing to tell
     */
    record Slow(Supplier<Answer> answer, Supplier<@Nullable Object> progress) implements Answer {}

    /** A JSON document. */
    static Answer json(Supplier<Object> document) {
        return new Found("application/json", () -> Json.toBytes(document.get()));
    }
}
