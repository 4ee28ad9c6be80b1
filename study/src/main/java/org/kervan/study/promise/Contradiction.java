package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.StatementKind;

/**
 * Statements that cannot all be true as they are written. None is called wrong: the reader sees all sides.
 *
 * @param rule the rule that found it
 * @param subject what they are about: the area of measurements when they can be measured
 * @param property what they say of it
 * @param sides the statements, by period and number
 * @param differencePercent largest less smallest in percent of the smallest; null when the smallest is not above 0
 * @param reason the contradiction in a sentence, with the numbers
 */
public record Contradiction(
        ContradictionRule rule,
        String subject,
        String property,
        List<Side> sides,
        @Nullable Double differencePercent,
        String reason) {
    public Contradiction {
        sides = List.copyOf(sides);
    }

    /**
     * One statement of them.
     *
     * @param statement id
     * @param value number in {@code unit}, the same unit for all sides
     * @param unit the unit
     * @param bound how the number is to be read
     * @param period time as written
     * @param claimant who says so
     * @param kind whether it is claimed, measured or derived
     */
    public record Side(
            String statement,
            BigDecimal value,
            String unit,
            Bound bound,
            String period,
            String claimant,
            StatementKind kind) {}
}
