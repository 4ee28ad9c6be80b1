package org.kervan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case found: exact counts for the baseline, and lines to read. */
final class Outcome {

    private final String name;
    private final String input;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * An outcome without content yet.
     *
     * @param input what the case worked on, in one word; counts are compared only when it is the same
     */
    Outcome(String name, String input) {
        this.name = name;
        this.input = input;
    }

    String name() {
        return name;
    }

    String input() {
        return input;
    }

    Map<String, Long> counts() {
        return counts;
    }

    List<String> lines() {
        return lines;
    }

    void count(String what, long value) {
        counts.put(what, value);
    }

    void say(String line) {
        lines.add(line);
    }
}
