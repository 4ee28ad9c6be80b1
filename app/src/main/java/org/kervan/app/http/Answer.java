package org.kervan.app.http;

import java.util.function.Supplier;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;

/** What a handler says. Bodies are made only when they are sent: not when the asker has the same version already. */
sealed interface Answer {

    /** An answer of status 200. */
    record Found(String contentType, Supplier<byte[]> body) implements Answer {}

    /** No answer, and why. */
    record Refused(Problem problem) implements Answer {}

    /** A JSON document. */
    static Answer json(Supplier<Object> document) {
        return new Found("application/json", () -> Json.toBytes(document.get()));
    }
}
