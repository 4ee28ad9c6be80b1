package org.kervan.model.scenario;

import java.util.List;
import org.kervan.model.claim.Provenance;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Parameter;

/** Sets and scales figures of rows. */
final class Figures {
    static final double MOST_FACTOR = 1_000;
    private static final double MOST_PARAMETER = 1e9;

    private final RowTables drafts;
    private final Selected selected;
    private final Issues issues;

    Figures(RowTables drafts, Selected selected, Issues issues) {
        this.drafts = drafts;
        this.selected = selected;
        this.issues = issues;
    }

    /** Gives the field of the selected rows a value; how many rows were selected that may state it. */
    int set(Change.SetValue change) {
        Field field = change.field();
        Target target = change.selection().target();
        Draft<?> draft = drafts.of(target);
        List<Integer> inUse = selected.inUse(change.selection());
        List<Integer> rows = inUse.stream().filter(row -> draft.has(row, field)).toList();
        if (rows.isEmpty() && !inUse.isEmpty()) {
            issues.add(
                    IssueKind.CONSISTENCY, "not-rail", "field", field.key(), inUse.size(), target.key(), field.key());
        }
        if (isFieldOf(target, field) && isTaken(field, change.value())) {
            rows.forEach(row -> draft.set(row, field, change.value()));
            tellWhatGoesBefore(draft, field, rows);
        }
        return rows.size();
    }

    /** Multiplies the field of the selected rows that state it; how many these are. */
    int scale(Change.Scale change) {
        Field field = change.field();
        Target target = change.selection().target();
        Draft<?> draft = drafts.of(target);
        List<Integer> inUse = selected.inUse(change.selection());
        boolean possible = isFieldOf(target, field) & isFactor(change.factor());
        if (!possible || inUse.isEmpty()) {
            return 0;
        }
        List<Integer> rows =
                inUse.stream().filter(row -> draft.get(row, field) != null).toList();
        if (rows.isEmpty()) {
            issues.add(
                    IssueKind.CONSISTENCY, "not-stated", "field", field.key(), target.key(), inUse.size(), field.key());
        }
        for (int row : rows) {
            multiply(draft, row, field, change.factor());
        }
        tellWhatGoesBefore(draft, field, rows);
        return rows.size();
    }

    /** Gives a number of the model a value; 1, or 0 when there is no such number. */
    int parameter(Change.SetParameter change, List<Parameter> parameters) {
        double value = change.value();
        if (!Double.isFinite(value) || value < 0 || value > MOST_PARAMETER) {
            issues.add(IssueKind.RANGE, "parameter", "value", Texts.number(value), value, MOST_PARAMETER);
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter old = parameters.get(i);
            if (old.id().equals(change.id())) {
                if (old.value() != value) {
                    Provenance said = RowKind.supposed(old.provenance(), old.id(), old.value(), value);
                    parameters.set(i, new Parameter(old.id(), value, old.unit(), old.meaning(), said));
                }
                return 1;
            }
        }
        issues.unknown("id", change.id(), parameters.stream().map(Parameter::id).toList(), "parameter");
        return 0;
    }

    /** Whether a factor is one; told when it is not. */
    boolean isFactor(double factor) {
        boolean taken = Double.isFinite(factor) && factor >= 0 && factor <= MOST_FACTOR;
        if (!taken) {
            issues.add(IssueKind.RANGE, "factor", "factor", Texts.number(factor), factor, MOST_FACTOR);
        }
        return taken;
    }

    /** Whether a figure fits its field; told at a part of the change when it does not. */
    boolean isTaken(Field field, double value, String part) {
        boolean taken = field.takes(value);
        if (!taken && value == 0 && field.isCapacity()) {
            issues.add(IssueKind.RANGE, "closed", part, "0", field.key());
        } else if (!taken) {
            issues.add(
                    IssueKind.RANGE,
                    "value",
                    part,
                    Texts.number(value),
                    field.key(),
                    value,
                    least(field),
                    field.most(),
                    field.unit());
        }
        return taken;
    }

    private boolean isTaken(Field field, double value) {
        return isTaken(field, value, "value");
    }

    /** A place that states tonnes is not limited by its containers: a change of those alone shows in no answer. */
    private void tellWhatGoesBefore(Draft<?> draft, Field field, List<Integer> rows) {
        if (field != Field.TRANSFER_CAPACITY_TEU) {
            return;
        }
        long inTonnes = rows.stream()
                .filter(row -> draft.get(row, Field.TRANSFER_CAPACITY) != null)
                .count();
        if (inTonnes > 0) {
            issues.note("note.teu", rows.size(), inTonnes);
        }
    }

    private void multiply(Draft<?> draft, int row, Field field, double factor) {
        Double before = draft.get(row, field);
        double value = before == null ? Double.NaN : before * factor;
        if (field.takes(value)) {
            draft.set(row, field, value);
        } else if (value == 0 && field.isCapacity()) {
            issues.add(IssueKind.RANGE, "closed", "factor", Texts.number(factor), field.key());
        } else {
            issues.add(
                    IssueKind.RANGE,
                    "result",
                    "factor",
                    Texts.number(factor),
                    field.key(),
                    draft.id(row),
                    value,
                    least(field),
                    field.most(),
                    field.unit());
        }
    }

    private boolean isFieldOf(Target target, Field field) {
        if (field.target() != target) {
            issues.add(
                    IssueKind.CONSISTENCY,
                    "field",
                    "field",
                    field.key(),
                    field.key(),
                    field.target().key(),
                    target.key());
        }
        return field.target() == target;
    }

    private static String least(Field field) {
        return Texts.of(field.aboveZero() ? "range.above-zero" : "range.from-zero");
    }
}
