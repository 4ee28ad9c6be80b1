package org.kervan.app.ledger;

import java.util.Locale;

/** Signs by which producers are told apart without colour, in the order in which an indicator admits them. */
public enum Mark {
    CIRCLE,
    DIAMOND,
    SQUARE;

    /** The word on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign of the producer at a place in the order; they repeat after the third. */
    static Mark of(int place) {
        return values()[place % values().length];
    }
}
