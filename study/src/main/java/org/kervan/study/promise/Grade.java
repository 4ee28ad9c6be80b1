package org.kervan.study.promise;

import java.util.Locale;

/** How far a rating can be trusted, the best first. */
public enum Grade {
    /** Two producers with sources of their own agree. */
    A,
    /** One producer, final figures. */
    B,
    /** One producer with a provisional, official, derived, estimated or part-year figure; or producers that differ. */
    C,
    /** No measurement, at most claims by interested parties. */
    D;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
