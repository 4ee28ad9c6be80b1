package org.kervan.model.scenario;

import java.util.List;
import org.kervan.model.issue.IssueKind;

/** Finds the rows of selections, and tells what is wrong with these. */
final class Selected {
    private final RowTables drafts;
    private final Places places;
    private final Issues issues;

    Selected(RowTables drafts, Places places, Issues issues) {
        this.drafts = drafts;
        this.places = places;
        this.issues = issues;
    }

    /** Rows that fit, those left out included. */
    List<Integer> rows(Selection selection) {
        Draft<?> draft = drafts.of(selection.target());
        if (!issues.isSound(selection, draft.ids(), places)) {
            return List.of();
        }
        List<Integer> rows = draft.find(selection, places);
        if (rows.isEmpty()) {
            String target = selection.target().key();
            issues.add(IssueKind.CONSISTENCY, "nothing", target, "", target);
        }
        return rows;
    }

    /** Rows that fit and were not closed before. */
    List<Integer> inUse(Selection selection) {
        Draft<?> draft = drafts.of(selection.target());
        List<Integer> rows = rows(selection);
        List<Integer> inUse = rows.stream().filter(row -> !draft.isLeftOut(row)).toList();
        if (inUse.isEmpty() && !rows.isEmpty()) {
            issues.add(IssueKind.CONSISTENCY, "closed", "", "");
        }
        return inUse;
    }
}
