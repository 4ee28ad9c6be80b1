package org.kervan.io.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Cells;
import org.kervan.io.table.NamedCsv;
import org.kervan.model.claim.Basis;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/** One row of a file of statements; what is wrong with it goes to the faults. */
final class StatementRow {
    private final NamedCsv row;
    private boolean right = true;

    StatementRow(NamedCsv row) {
        this.row = row;
    }

    /** The statement, null when anything in the row is wrong. */
    @Nullable
    Statement statement() {
        BigDecimal value = value();
        Period valid = parsed("period", Period::parse);
        LocalDate embargo = parsed("embargo_until", text -> text.isEmpty() ? null : LocalDate.parse(text));
        Bound bound = word("bound", Bound::find, Bound.EXACT);
        StatementKind kind = word("kind", StatementKind::find, StatementKind.CLAIM);
        Basis basis = word("basis", Basis::find, Basis.REPORTED);
        Rank rank = word("rank", Rank::find, Rank.NORMAL);
        Tier tier = word("tier", Tier::find, Tier.PUBLIC);
        String superseded = text("supersedes");
        if (!right) {
            return null;
        }
        try {
            return new Statement(
                    text("id"),
                    text("subject"),
                    text("property"),
                    value,
                    text("text"),
                    text("unit"),
                    bound,
                    valid,
                    kind,
                    basis,
                    text("flag"),
                    text("claimant"),
                    row.text("claimed_on"),
                    list("source"),
                    text("locator"),
                    rank,
                    text("note"),
                    new Visibility(tier, list("audience"), embargo),
                    superseded.isEmpty() ? null : superseded);
        } catch (IllegalArgumentException wrong) {
            row.fault("", "", IssueKind.CONSISTENCY, "statement", String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private String text(String column) {
        return SpreadsheetText.plain(row.exact(column));
    }

    private List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : Cells.list(text(column));
    }

    /** Any form {@link BigDecimal#toString} writes; the length is bounded first, for an exponent may be huge. */
    private @Nullable BigDecimal value() {
        return parsed("value", text -> {
            if (text.length() > 2 * Statement.MOST_DIGITS) {
                throw new IllegalArgumentException("too long");
            }
            return text.isEmpty() ? null : new BigDecimal(text);
        });
    }

    private <T> @Nullable T parsed(String column, Function<String, @Nullable T> parse) {
        String text = row.text(column);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            right = false;
            row.fault(column, text, IssueKind.TYPE, column.replace('_', '-'));
            return null;
        }
    }

    private <T> T word(String column, Function<String, Optional<T>> find, T usual) {
        String text = row.text(column);
        Optional<T> word = text.isEmpty() ? Optional.of(usual) : find.apply(text);
        if (word.isEmpty()) {
            right = false;
            row.fault(column, text, IssueKind.ALLOWED, "word");
        }
        return word.orElse(usual);
    }
}
