package org.kervan.io.table;

import java.util.Locale;
import java.util.Optional;

/** Whether a value may be empty, and whether it is part of the table's compound key. */
public enum Need {
    /** Must be filled. */
    YES(true, false),
    /** May be empty, which means unknown. */
    NO(false, false),
    /** Must be filled; unique together with the other key columns. */
    UNIQUE(true, true);

    private final boolean filled;
    private final boolean inKey;

    Need(boolean filled, boolean inKey) {
        this.filled = filled;
        this.inKey = inKey;
    }

    /** The word used in description tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an empty value is a fault. */
    public boolean isFilled() {
        return filled;
    }

    /** Whether the column belongs to the compound key. */
    public boolean isInKey() {
        return inKey;
    }

    /** The need with this key, or empty when there is none. */
    public static Optional<Need> find(String key) {
        for (Need need : values()) {
            if (need.key().equals(key)) {
                return Optional.of(need);
            }
        }
        return Optional.empty();
    }
}
