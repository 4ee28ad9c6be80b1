package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the ratings between two days.
 *
 * @param before the first day
 * @param after the second day
 * @param changes promises whose status, range of progress or grade differ; those made in between are among them
 */
public record PromiseCompare(LocalDate before, LocalDate after, List<Change> changes) {
    public PromiseCompare {
        changes = List.copyOf(changes);
    }

    /**
     * One promise that stands differently.
     *
     * @param commitment id
     * @param before rating on the first day, null when it had not been made
     * @param after rating on the second day, null when it was not yet, or no longer, known
     * @param statusChanged whether the status differs
     * @param newInputs statements that only the second rating used
     */
    public record Change(
            String commitment,
            @Nullable Assessment before,
            @Nullable Assessment after,
            boolean statusChanged,
            List<String> newInputs) {
        public Change {
            newInputs = List.copyOf(newInputs);
        }
    }

    /** Compares two studies, of the same facts or of what was known on two days. */
    public static PromiseCompare of(PromiseStudy before, PromiseStudy after) {
        Map<String, Assessment> first = byId(before);
        Map<String, Assessment> second = byId(after);
        Set<String> ids = new LinkedHashSet<>(second.keySet());
        ids.addAll(first.keySet());
        List<Change> changes = ids.stream()
                .map(id -> change(id, first.get(id), second.get(id)))
                .filter(Objects::nonNull)
                .toList();
        return new PromiseCompare(before.asOf(), after.asOf(), changes);
    }

    private static Map<String, Assessment> byId(PromiseStudy study) {
        Map<String, Assessment> byId = new LinkedHashMap<>();
        study.assessments().forEach(one -> byId.put(one.commitment(), one));
        return byId;
    }

    private static @Nullable Change change(String id, @Nullable Assessment before, @Nullable Assessment after) {
        if (before != null && after != null && isSame(before, after)) {
            return null;
        }
        boolean status = before == null || after == null || !hasSameStatus(before, after);
        List<String> inputs = after == null
                ? List.of()
                : after.inputs().stream()
                        .filter(one -> before == null || !before.inputs().contains(one))
                        .toList();
        return new Change(id, before, after, status, inputs);
    }

    private static boolean isSame(Assessment before, Assessment after) {
        return hasSameStatus(before, after)
                && before.grade() == after.grade()
                && Objects.equals(before.progressLow(), after.progressLow())
                && Objects.equals(before.progressHigh(), after.progressHigh());
    }

    private static boolean hasSameStatus(Assessment before, Assessment after) {
        return before.status() == after.status() && before.ratedAs() == after.ratedAs();
    }
}
