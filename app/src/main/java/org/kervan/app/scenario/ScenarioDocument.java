package org.kervan.app.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Fault;

/**
 * A scenario told and checked, as {@code kervan scenario --json} and {@code /api/v1/scenarios} give it.
 *
 * @param dataset hash of the data it was checked against
 * @param id id in the library; absent when it is none of it
 * @param valid whether it can be applied
 * @param scenario short hash of the changes, {@code base} for none
 * @param hash all of the hash
 * @param name name for people; absent when it has none
 * @param year the year it is for; absent for that of whoever asks
 * @param baseYear the year it was checked for
 * @param periods days of each state of the year, when it cuts something for a time; absent otherwise
 * @param document the scenario as it stands, to be asked with; absent when it holds none
 */
public record ScenarioDocument(
        String dataset,
        @Nullable String id,
        boolean valid,
        String scenario,
        String hash,
        @Nullable String name,
        @Nullable Integer year,
        int baseYear,
        @Nullable String question,
        List<Assumption> assumptions,
        List<String> surprises,
        List<Row> changes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> periods,
        List<Fault> errors,
        @JsonRawValue @Nullable String document) {
    public ScenarioDocument {
        assumptions = List.copyOf(assumptions);
        surprises = List.copyOf(surprises);
        changes = List.copyOf(changes);
        periods = List.copyOf(periods);
        errors = List.copyOf(errors);
    }

    /**
     * A change.
     *
     * @param kind its word in a scenario
     * @param text what it does
     * @param rows rows it touches, those of a project counted once for each of its changes
     * @param line where it stands
     * @param notes what the model does not know of it
     */
    public record Row(String kind, String text, int rows, int line, List<String> notes) {
        public Row {
            notes = List.copyOf(notes);
        }
    }

    /** What is taken for granted, and who says so; no source means that it is the author's estimate. */
    public record Assumption(String text, List<Said> sources) {
        public Assumption {
            sources = List.copyOf(sources);
        }
    }

    /** Where something stands. */
    public record Said(
            String id, @Nullable String title, @Nullable String url) {}

    /** A line of the list of a library. */
    public record Listed(
            String id,
            String scenario,
            @Nullable String name,
            @Nullable Integer year,
            @Nullable String question,
            int changes,
            int assumptions) {

        /** The line of a document. */
        static Listed of(String id, ScenarioDocument document) {
            return new Listed(
                    id,
                    document.scenario,
                    document.name,
                    document.year,
                    document.question,
                    document.changes.size(),
                    document.assumptions.size());
        }
    }
}
