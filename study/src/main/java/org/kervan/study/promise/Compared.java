package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** A statement as it is compared: claims stand under the measured indicator and in its unit. */
record Compared(Statement statement, String subject, String property, BigDecimal value, String unit, Span span) {

    /** What two counts of one thing may differ by before it is told: revisions and rounding. */
    private static final double REVISION = 0.02;

    /** The statement as it is compared; null when it says no number of a time, or nobody stands by it. */
    static @Nullable Compared of(Statement one, LedgerIndex index) {
        BigDecimal value = one.value();
        boolean said = LedgerIndex.isClaim(one)
                || one.kind() == StatementKind.MEASUREMENT
                || one.kind() == StatementKind.DERIVATION;
        if (value == null || one.valid() == null || !said || one.rank() == Rank.DEPRECATED) {
            return null;
        }
        Span span = Span.of(value, one.bound());
        if (one.kind() == StatementKind.CLAIM) {
            for (MeasuredAs row : index.measuredAs(one)) {
                if (row.sameScope() && row.comparison() == Comparison.VALUE) {
                    BigDecimal factor = index.factor(one, row);
                    return new Compared(
                            one,
                            row.area(),
                            row.measuredIndicator(),
                            value.multiply(factor),
                            index.unitOf(row.measuredIndicator()),
                            span.times(factor.doubleValue()));
                }
            }
        }
        boolean number = one.bound() == Bound.EXACT && one.kind() != StatementKind.CLAIM;
        Span loose = number ? span.widened(value.doubleValue(), REVISION) : span;
        return new Compared(one, one.subject(), one.property(), value, one.unit(), loose);
    }

    Period period() {
        return Objects.requireNonNull(statement.valid());
    }

    Contradiction.Side side() {
        return new Contradiction.Side(
                statement.id(),
                value,
                unit,
                statement.bound(),
                period().text(),
                statement.claimant(),
                statement.kind());
    }
}
