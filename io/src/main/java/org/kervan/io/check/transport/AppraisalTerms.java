package org.kervan.io.check.transport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Shown;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.appraisal.Term;
import org.kervan.model.issue.IssueKind;

/** Every number an appraisal needs has its row, every row is one of them, and its range can be computed with. */
final class AppraisalTerms implements Rule {
    @Override
    public String name() {
        return "appraisal-terms";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.APPRAISAL);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> rows = tables.byId(Paths.APPRAISAL);
        String file = tables.find(Paths.APPRAISAL).orElseThrow().file();
        for (Term term : Term.values()) {
            if (!rows.containsKey(term.key())) {
                faults.add(file, 0, "id", term.key(), IssueKind.MISSING, "appraisal-term");
            }
        }
        for (Row row : tables.rows(Paths.APPRAISAL)) {
            Optional<Term> term = Term.find(row.text("id"));
            if (term.isEmpty()) {
                faults.at(row, "id", IssueKind.REFERENCE, "appraisal-term");
            } else {
                for (String column : List.of("value", "low", "high")) {
                    check(row, column, term.get(), faults);
                }
            }
        }
    }

    private static void check(Row row, String column, Term term, Faults faults) {
        Double value = row.number(column);
        if (value != null && !term.takes(value)) {
            faults.at(
                    row,
                    column,
                    IssueKind.RANGE,
                    "appraisal-term",
                    Shown.number(term.least()),
                    Shown.number(term.most()));
        } else if (value != null && term.isWhole() && value != Math.rint(value)) {
            faults.at(row, column, IssueKind.RANGE, "appraisal-whole");
        }
    }
}
