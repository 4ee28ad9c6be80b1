package org.kervan.app.http;

import org.kervan.app.problem.Problem;

/** An answer that is made. */
sealed interface Ready {

    /** The bytes of an answer of status 200, and what it rests on. */
    record Body(String contentType, byte[] bytes, String version) implements Ready {}

    /** No answer, and why. */
    record Refused(Problem problem) implements Ready {}

    /** It went out line by line while it was made. */
    record Sent() implements Ready {}

    /** Makes the answer, however long it takes. */
    static Ready of(Answer.Made answer) {
        return switch (answer) {
            case Answer.Found found ->
                new Body(found.contentType(), found.body().get(), found.version());
            case Answer.Refused refused -> new Refused(refused.problem());
        };
    }
}
