package org.kervan.app.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kervan.app.text.Messages;

/**
 * Why there is no answer (RFC 9457). Never carries the text of an exception.
 *
 * @param type URN of the kind of problem
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what is wrong this time
 * @param errors the single faults; may be empty
 * @param suggestions places that may have been meant; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, List<Fault> errors, List<Suggestion> suggestions) {
    public Problem {
        errors = List.copyOf(errors);
        suggestions = List.copyOf(suggestions);
    }

    /** A problem of a kind ({@code problem.<kind>} in messages.properties) without single faults. */
    public static Problem of(String kind, int status, String detail) {
        return new Problem(typeOf(kind), Messages.of("problem." + kind), status, detail, List.of(), List.of());
    }

    static String typeOf(String kind) {
        return "urn:kervan:problem:" + kind;
    }
}
