package org.kervan.io.table;

/** Sizes beyond which a file is refused: some twenty times the built-in package, and safe in a heap of 2 GiB. */
public final class Limits {
    /** Most bytes of one file. */
    public static final long FILE_BYTES = 64L << 20;

    /** Most bytes of all tables of a folder together. */
    public static final long FOLDER_BYTES = 128L << 20;

    /** Most rows of one file. */
    public static final int ROWS = 2_000_000;

    /** Most faults told of one file; the rest is counted. */
    public static final int FAULTS_PER_FILE = 10_000;

    /** Most characters of one value. */
    static final int FIELD_CHARS = 64 << 10;

    /** Most characters of one row. */
    static final int RECORD_CHARS = 1 << 20;

    /** Most fields of one row. */
    static final int FIELDS = 1_000;

    /** Most places in one file at which quoting goes wrong before reading on is given up. */
    static final int BROKEN_RECORDS = 1_000;

    private Limits() {}
}
