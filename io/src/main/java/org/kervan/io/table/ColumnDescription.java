package org.kervan.io.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a description table.
 *
 * @param name column name as in the header
 * @param type what its text must look like
 * @param unit unit of numbers, {@code 1} for pure numbers, empty for text
 * @param need whether it may be empty
 * @param allowed words allowed, empty when any
 * @param minimum least number or year, null when there is no bound
 * @param maximum greatest number or year, null when there is no bound
 * @param references where the ids it holds must be found: one hit is enough; empty when anywhere
 * @param meaning what it is, in a sentence without a full stop
 */
public record ColumnDescription(
        String name,
        ColumnType type,
        String unit,
        Need need,
        List<String> allowed,
        @Nullable Double minimum,
        @Nullable Double maximum,
        List<Reference> references,
        String meaning) {
    public ColumnDescription {
        allowed = List.copyOf(allowed);
        references = List.copyOf(references);
    }

    /** Whether a number lies in the range of the column. */
    public boolean holds(double value) {
        return (minimum == null || value >= minimum) && (maximum == null || value <= maximum);
    }
}
