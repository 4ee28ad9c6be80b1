package org.kervan.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.Grade;
import org.kervan.study.promise.Status;

/**
 * How promises stood at two dates, each with what was known on it.
 *
 * @param changes promises that stand otherwise, or stood on one of the boards only
 */
public record BoardComparison(
        String a, String b, Map<String, Integer> countsA, Map<String, Integer> countsB, List<Change> changes) {

    /** A promise that changed; a side on which it was not known is null. */
    public record Change(
            String id,
            String title,
            @Nullable Standing a,
            @Nullable Standing b,
            String reason) {}

    /** How it stood on one date. */
    public record Standing(Status status, @Nullable String grade) {

        static @Nullable Standing of(@Nullable Assessment rating) {
            if (rating == null) {
                return null;
            }
            Grade grade = rating.grade();
            return new Standing(rating.status(), grade == null ? null : grade.name());
        }
    }

    /** Compares two boards. */
    public static BoardComparison of(LedgerView before, LedgerView after) {
        Map<String, Assessment> first = byPromise(before);
        Map<String, Assessment> second = byPromise(after);
        Set<String> promises = new LinkedHashSet<>(first.keySet());
        promises.addAll(second.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : promises) {
            Standing a = Standing.of(first.get(id));
            Standing b = Standing.of(second.get(id));
            if (a == null || !a.equals(b)) {
                Assessment later = second.containsKey(id) ? second.get(id) : first.get(id);
                LedgerView view = after.commitment(id) == null ? before : after;
                changes.add(new Change(id, view.promise(id).title(), a, b, later == null ? "" : later.reason()));
            }
        }
        return new BoardComparison(
                before.asOf().toString(),
                after.asOf().toString(),
                Board.byKey(before.study().board().counts()),
                Board.byKey(after.study().board().counts()),
                changes);
    }

    private static Map<String, Assessment> byPromise(LedgerView view) {
        return view.study().assessments().stream()
                .collect(Collectors.toMap(
                        Assessment::commitment,
                        Function.identity(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }
}
