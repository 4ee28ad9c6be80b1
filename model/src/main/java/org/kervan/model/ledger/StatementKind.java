package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** What somebody does by a statement. A claim never turns into a measurement; it can only be put beside one. */
public enum StatementKind {
    /** A value to be reached. */
    PROMISE,
    /** A value said by an interested party, or by anyone who did not measure it. */
    CLAIM,
    /** A value published by who counts it: an office of statistics, a customs service, an operator. */
    MEASUREMENT,
    /** A value computed from other statements; the note names them. */
    DERIVATION,
    /** A status given by a rule. */
    ASSESSMENT;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key, or empty when there is none. */
    public static Optional<StatementKind> find(String key) {
        for (StatementKind one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
