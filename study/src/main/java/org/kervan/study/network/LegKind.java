package org.kervan.study.network;

import java.util.Locale;

/** The parts of a journey. */
public enum LegKind {
    /** Moving along a link. */
    HAUL,
    /** Waiting for a service. */
    WAIT,
    /** Passing a border, both sides together. */
    CROSS,
    /** Changing mode or gauge. */
    TRANSFER;

    /** The word used on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
