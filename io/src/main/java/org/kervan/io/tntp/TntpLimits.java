package org.kervan.io.tntp;

/** Sizes beyond which a file is refused: more than ten times the largest public instance, safe in a heap of 4 GiB. */
final class TntpLimits {
    /** Most bytes of a file, unpacked. */
    static final long BYTES = 2L << 30;

    /** Most bytes of one line; trips files may put a whole origin on one. */
    static final int LINE_BYTES = 16 << 20;

    /** Most links of a network. */
    static final int LINKS = 5_000_000;

    /** Most pairs of zones with demand. */
    static final int PAIRS = 50_000_000;

    /** Greatest node number. */
    static final int NODE = 99_999_999;

    /** Greatest zone number, and most zones. */
    static final int ZONES = 200_000;

    private TntpLimits() {}
}
