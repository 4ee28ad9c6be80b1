package org.kervan.model.energy;

import java.util.List;

/**
 * Rows of the energy tables that speak of the same thing and must not be added together.
 *
 * @param whole id of the row that includes the parts
 * @param parts ids of the rows it includes
 * @param use which of them count
 * @param note why
 */
public record Overlap(String whole, List<String> parts, Use use, String note) {
    public Overlap {
        parts = List.copyOf(parts);
    }

    /** Which rows count. */
    public enum Use {
        /** The whole; the parts are left out. */
        WHOLE,
        /** The parts; the whole is left out. */
        PARTS,
        /** The parts, and of the whole what they leave. */
        REST;

        /** The constant with this word of the tables, or empty when there is none. */
        public static java.util.Optional<Use> find(String key) {
            return java.util.Arrays.stream(values())
                    .filter(value -> value.name().equalsIgnoreCase(key))
                    .findFirst();
        }
    }
}
