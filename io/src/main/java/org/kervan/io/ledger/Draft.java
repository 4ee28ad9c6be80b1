package org.kervan.io.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Visibility;

/** A statement being made of a row: what the row has in common is taken from it, the rest is set. */
final class Draft {
    private final String subject;
    private final String property;
    private @Nullable BigDecimal value;
    private String text = "";
    private String unit = "text";
    private Bound bound = Bound.EXACT;
    private @Nullable Period valid;
    private StatementKind kind = StatementKind.CLAIM;
    private Basis basis = Basis.REPORTED;
    private String flag = "";
    private String claimant = "";
    private String claimedOn = "";
    private List<String> sources = List.of();
    private String locator = "";
    private String note = "";

    Draft(String subject, String property) {
        this.subject = StatementList.joined(subject);
        this.property = StatementList.joined(property);
    }

    /** Basis, sources, place in the source and note of a row, as far as its table has them. */
    Draft of(Row row) {
        if (row.table().hasColumn("basis")) {
            basis = Basis.find(row.text("basis")).orElse(Basis.REPORTED);
        }
        sources = row.list("source");
        locator = row.table().hasColumn("locator") ? row.text("locator") : "";
        note = row.table().hasColumn("note") ? row.text("note") : "";
        flag = row.table().hasColumn("flag") ? row.text("flag") : "";
        return this;
    }

    /** A number as it is written; an empty cell leaves the statement without one. */
    Draft number(String number, String itsUnit) {
        value = number.isEmpty() || Cells.number(number) == null ? null : new BigDecimal(number);
        unit = itsUnit;
        return this;
    }

    Draft text(String words) {
        text = words;
        return this;
    }

    Draft unit(String itsUnit) {
        unit = itsUnit;
        return this;
    }

    Draft bound(Bound itsBound) {
        bound = itsBound;
        return this;
    }

    Draft valid(@Nullable Period period) {
        valid = period;
        return this;
    }

    Draft kind(StatementKind itsKind) {
        kind = itsKind;
        return this;
    }

    Draft basis(Basis itsBasis) {
        basis = itsBasis;
        return this;
    }

    Draft by(String who, String when) {
        claimant = who;
        claimedOn = when;
        return this;
    }

    Draft note(String words) {
        note = words;
        return this;
    }

    Draft sources(List<String> ids) {
        sources = List.copyOf(ids);
        return this;
    }

    /**
     * The statement under an id; whoever published the first source says it when nobody was named. What has no source is
     * an estimate of this data set.
     */
    Statement build(String id, Publishers publishers) {
        String who = claimant.isEmpty() ? publishers.name(sources) : claimant;
        String when = claimedOn.isEmpty() ? publishers.day(sources) : claimedOn;
        boolean unsourced = sources.isEmpty() && kind != StatementKind.DERIVATION;
        return new Statement(
                id,
                subject,
                property,
                value,
                text,
                unit,
                bound,
                valid,
                unsourced ? StatementKind.DERIVATION : kind,
                unsourced ? Basis.ESTIMATED : basis,
                flag,
                who,
                when,
                publishers.onePerPage(sources),
                locator,
                Rank.NORMAL,
                note,
                Visibility.PUBLIC,
                null);
    }
}
