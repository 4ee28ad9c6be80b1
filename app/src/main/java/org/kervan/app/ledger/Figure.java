package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;

/**
 * One attributed figure: who says what of which period, where, and how it was found.
 *
 * @param subjectName English name of the subject; null when it has none but its id
 * @param propertyName name of the indicator that the property is; null when it is none
 * @param value the number in {@code unit}; null when there is none
 * @param text the words of the claimant; null when there are none
 * @param entities what the text is a list of, with names; null when it is none
 * @param statement id of the statement
 * @param tier who may read it, null when everyone may
 */
public record Figure(
        String subject,
        @Nullable String subjectName,
        String property,
        @Nullable String propertyName,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable List<EntityRef> entities,
        @Nullable String unit,
        Bound bound,
        Basis basis,
        @Nullable String flag,
        String claimant,
        @Nullable String claimedOn,
        @Nullable String period,
        List<SourceRef> sources,
        @Nullable String locator,
        String statement,
        StatementKind kind,
        Rank rank,
        @Nullable String note,
        @Nullable String supersedes,
        @Nullable Tier tier) {

    static Figure of(Statement statement, SourceBook book) {
        Period valid = statement.valid();
        Tier tier = statement.visibility().tier();
        return new Figure(
                statement.subject(),
                book.nameOrNull(statement.subject()),
                statement.property(),
                book.labelOrNull(statement.property()),
                statement.value(),
                Words.orNull(statement.text()),
                statement.value() == null ? book.listed(statement.text()) : null,
                Words.orNull(statement.unit()),
                statement.bound(),
                statement.basis(),
                Words.orNull(statement.flag()),
                statement.claimant(),
                Words.orNull(statement.claimedOn()),
                valid == null ? null : valid.text(),
                book.sources(statement.sources()),
                Words.orNull(statement.locator()),
                statement.id(),
                statement.kind(),
                statement.rank(),
                Words.orNull(statement.note()),
                statement.supersedes(),
                tier == Tier.PUBLIC ? null : tier);
    }
}
