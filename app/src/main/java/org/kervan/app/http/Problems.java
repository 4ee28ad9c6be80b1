package org.kervan.app.http;

import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;

/** The problem behind a bare HTTP status. */
final class Problems {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final int LONGEST_PATH = 200;

    private Problems() {}

    /** Says what the status means for this request; statuses without a text of their own fall back to their class. */
    static Problem ofStatus(int status, String method, @Nullable String path) {
        String shown = path == null ? "" : path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
        return switch (status) {
            case 404 -> problem("not-found", status, shown);
            // a method or a version of HTTP that nobody knows is the fault of the request
            case 405, 501 -> problem("method", 405, method);
            case 505 -> problem("malformed", 400, "");
            case 408 -> problem("slow", status, "");
            case 413 -> problem("too-large", status, "");
            case 415 -> problem("media-type", status, "");
            case 414 -> problem("uri-too-long", status, "");
            case 431 -> problem("headers-too-large", status, "");
            case 503 -> problem("busy", status, "");
            default -> status < 500 ? problem("malformed", status, "") : problem("internal", status, "");
        };
    }

    private static Problem problem(String kind, int status, String value) {
        return Problem.of(kind, status, Messages.of("problem." + kind + ".detail", value));
    }
}
