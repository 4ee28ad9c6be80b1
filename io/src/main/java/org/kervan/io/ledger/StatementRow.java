package org.kervan.io.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Cells;
import org.kervan.io.table.NamedCsv;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** One row of a file of statements; what is wrong with it goes to the faults. */
final class StatementRow implements StatementParts {
    /** Columns that are called otherwise than the part. */
    private static final Map<String, String> COLUMNS =
            Map.of("claimedOn", "claimed_on", "embargoUntil", "embargo_until", "sources", "source");

    private static final List<StatementKind> KINDS = List.of(StatementKind.values());

    private final NamedCsv row;
    private boolean spoilt;

    StatementRow(NamedCsv row) {
        this.row = row;
    }

    /** The statement, null when anything in the row is wrong. */
    @Nullable
    Statement statement() {
        return statement(text("id"), KINDS);
    }

    @Override
    public String text(String name) {
        return name.equals("claimedOn") ? row.text(column(name)) : SpreadsheetText.plain(row.exact(column(name)));
    }

    @Override
    public List<String> texts(String name) {
        String text = text(name);
        return text.isEmpty() ? List.of() : Cells.list(text);
    }

    /** Any form {@link BigDecimal#toString} writes; the length is bounded first, for an exponent may be huge. */
    @Override
    public @Nullable BigDecimal value() {
        return parsed("value", text -> {
            if (text.length() > 2 * Statement.MOST_DIGITS) {
                throw new IllegalArgumentException("too long");
            }
            return text.isEmpty() ? null : new BigDecimal(text);
        });
    }

    @Override
    public <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse) {
        String text = row.text(column(name));
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            spoilt = true;
            row.fault(column(name), text, IssueKind.TYPE, column(name).replace('_', '-'));
            return null;
        }
    }

    @Override
    public <T> T word(String name, List<T> allowed, Function<T, String> key, T usual) {
        String text = row.text(column(name));
        if (text.isEmpty()) {
            return usual;
        }
        for (T one : allowed) {
            if (key.apply(one).equals(text)) {
                return one;
            }
        }
        spoilt = true;
        row.fault(column(name), text, IssueKind.ALLOWED, "word");
        return usual;
    }

    @Override
    public boolean isSpoilt() {
        return spoilt;
    }

    @Override
    public void refuse(String why) {
        row.fault("", "", IssueKind.CONSISTENCY, "statement", why);
    }

    private static String column(String name) {
        return COLUMNS.getOrDefault(name, name);
    }
}
