package org.kervan.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.model.ledger.Statement;
import org.kervan.study.promise.Contradiction;
import org.kervan.study.promise.Evidence;
import org.kervan.study.promise.Finding;
import org.kervan.study.promise.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Claims beside the measurements that bear on them, and statements that cannot all be true. */
public final class ClaimLists {

    private ClaimLists() {}

    /**
     * Claims with their verdicts, in the order of the tables; how many there are of each verdict stands before them.
     *
     * @param source id of the source they were made in, null for any
     * @param verdict key of a {@link Finding}, null for any
     */
    public static Listing claims(LedgerView view, @Nullable String source, @Nullable String verdict) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<ObjectNode> rows = new ArrayList<>();
        for (Verdict judged : view.study().verdicts()) {
            Statement claim = view.statement(judged.claim());
            if (claim == null || (source != null && !claim.sources().contains(source))) {
                continue;
            }
            counts.merge(judged.finding().key(), 1, Integer::sum);
            if (verdict == null || judged.finding().key().equals(verdict)) {
                rows.add(row(claim, judged, view));
            }
        }
        return new Listing("claims", "claims beside measurements", Map.of("counts", counts), rows);
    }

    private static ObjectNode row(Statement claim, Verdict judged, LedgerView view) {
        ObjectNode row = (ObjectNode) Json.toTree(JudgedClaim.of(Figure.of(claim, view.book()), judged));
        row.put("indicator", claim.property());
        List<String> measured =
                judged.evidence().stream().map(Evidence::statement).distinct().toList();
        row.set("evidence", Json.toTree(view.figures(measured)));
        return row;
    }

    /** Statements that cannot all be true as they are written, all sides with their claimants. */
    public static Listing contradictions(LedgerView view) {
        return new Listing("contradictions", "contradictions", contradictions(view, found -> true));
    }

    /** Those of one thing that is measured. */
    static List<ObjectNode> contradictions(String subject, String property, LedgerView view) {
        return contradictions(
                view,
                found -> found.subject().equals(subject) && found.property().equals(property));
    }

    private static List<ObjectNode> contradictions(LedgerView view, Predicate<Contradiction> wanted) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Contradiction found : view.study().contradictions()) {
            if (!wanted.test(found)) {
                continue;
            }
            ObjectNode row = (ObjectNode) Json.toTree(Map.of(
                    "rule", found.rule(),
                    "subject", found.subject(),
                    "property", found.property(),
                    "reason", found.reason()));
            Double difference = Numbers.rounded(found.differencePercent());
            if (difference != null) {
                row.put("difference", difference);
            }
            List<String> sides = found.sides().stream()
                    .map(Contradiction.Side::statement)
                    .distinct()
                    .toList();
            row.set("figures", Json.toTree(view.figures(sides)));
            rows.add(row);
        }
        return rows;
    }
}
