package org.kervan.model.ledger;

import java.math.BigDecimal;
import org.kervan.model.claim.Basis;

/**
 * One measured value: a view over a statement of kind {@link StatementKind#MEASUREMENT}, or of kind
 * {@link StatementKind#DERIVATION} when it was computed from such statements.
 *
 * @param indicator id of the indicator
 * @param area what was measured, see {@link Statement#subject}
 * @param period the time it is about
 * @param value the value, in {@code unit}
 * @param unit its unit
 * @param producer who measured it; of a derivation the producer of its parts
 * @param basis how the figure is known
 * @param vintage year, month or day on which the producer or its messenger published it, empty when unknown
 * @param flag that of the statement; else {@code estimated} or {@code derived} by its basis, {@code partial} when the period
 *     is neither a day nor a year, else empty
 * @param statement id of the statement
 */
public record Observation(
        String indicator,
        String area,
        Period period,
        BigDecimal value,
        String unit,
        String producer,
        Basis basis,
        String vintage,
        String flag,
        String statement) {}
