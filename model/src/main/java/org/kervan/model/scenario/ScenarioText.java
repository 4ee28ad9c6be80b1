package org.kervan.model.scenario;

import java.util.List;

/**
 * What a scenario says for people. It does not count in the hash.
 *
 * @param question what it is to answer; may be empty
 * @param assumptions what it takes for granted, each with who says so
 * @param surprises differences from the base that a planner would not expect, explained
 */
public record ScenarioText(String question, List<Assumption> assumptions, List<String> surprises) {
    /** Nothing said. */
    public static final ScenarioText NONE = new ScenarioText("", List.of(), List.of());

    public ScenarioText {
        assumptions = List.copyOf(assumptions);
        surprises = List.copyOf(surprises);
    }

    /**
     * One assumption.
     *
     * @param text in words
     * @param sources ids of sources of the data package, or addresses of pages; empty when it is the author's own
     */
    public record Assumption(String text, List<String> sources) {
        public Assumption {
            sources = List.copyOf(sources);
        }
    }
}
