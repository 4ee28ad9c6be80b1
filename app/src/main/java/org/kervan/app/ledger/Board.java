package org.kervan.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.PromiseBoard;
import org.kervan.study.promise.Status;

/** The board of promises: counts first, then each promise with how it stands. */
public final class Board {

    private Board() {}

    /**
     * The board.
     *
     * @param status only promises of this status, null for all; the counts are of all
     */
    public static Listing of(LedgerView view, @Nullable String status) {
        PromiseBoard board = view.study().board();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("ruleVersion", Assessment.RULE_VERSION);
        head.put("counts", byKey(board.counts()));
        head.put("ratedAs", byKey(board.ratedAs()));
        head.put("total", board.total());
        head.put("rated", board.rated());
        head.put("noDataOrNotRated", board.noDataOrNotRated());
        head.put("claimedMet", board.claimedMet());
        head.put("claimedMetConfirmed", board.claimedMetConfirmed());
        List<CommitmentRow> rows = view.study().assessments().stream()
                .filter(rating -> status == null || rating.status().key().equals(status))
                .map(rating -> CommitmentRow.of(rating, view))
                .toList();
        return new Listing("commitments", "promises and how they stand", head, rows);
    }

    static Map<String, Integer> byKey(Map<Status, Integer> counts) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((status, count) -> keys.put(status.key(), count));
        return keys;
    }
}
