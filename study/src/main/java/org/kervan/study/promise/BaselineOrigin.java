package org.kervan.study.promise;

import java.util.Locale;

/** Where the value comes from against which progress is counted. */
public enum BaselineOrigin {
    /** The same producer measured the period of the baseline. */
    SAME_PRODUCER,
    /** The promise states it; the producer has no value of its own for that period. */
    STATED,
    /** Nobody gives one: progress is the share of the target, counted from zero. */
    NONE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
