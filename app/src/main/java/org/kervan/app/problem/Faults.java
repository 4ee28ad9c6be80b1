package org.kervan.app.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.app.text.Messages;

/** Gathers everything wrong with one request, so that it is told all at once. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final Set<Suggestion> suggestions = new LinkedHashSet<>();

    /** Adds a fault; {@code key} names its text in messages.properties. */
    public void add(String parameter, String value, String key, Object... values) {
        faults.add(new Fault(parameter, value, Messages.of(key, values), null, null));
    }

    /**
     * Adds a fault of a part of the body, whose words are known.
     *
     * @param pointer JSON pointer, empty for the whole body
     * @param line line in the body, 0 when none can be named
     * @param column column in the body, 0 when none can be named
     */
    public void at(String pointer, int line, int column, String value, String message) {
        String place = pointer.isEmpty() ? "body" : pointer;
        faults.add(new Fault(place, value, message, line == 0 ? null : line, column == 0 ? null : column));
    }

    /** Adds places that may have been meant. */
    public void suggest(List<Suggestion> places) {
        suggestions.addAll(places);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** All of it as a problem with status 400. */
    public Problem toProblem() {
        String detail = faults.stream().map(Fault::message).collect(Collectors.joining(" "));
        return new Problem(
                Problem.typeOf("bad-request"),
                Messages.of("problem.bad-request"),
                400,
                detail,
                List.copyOf(faults),
                List.copyOf(suggestions));
    }
}
