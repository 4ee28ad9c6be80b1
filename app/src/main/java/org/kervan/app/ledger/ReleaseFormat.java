package org.kervan.app.ledger;

/** The forms in which the whole ledger can be taken away. */
public enum ReleaseFormat {
    /** A ledger of its own, whose chains verify. */
    SQLITE(".sqlite", "application/vnd.sqlite3"),
    /** Tables of statements and sources, as they stand. */
    CSV(".csv.zip", "application/zip"),
    /** The statements as they stand, one a line. */
    NDJSON(".ndjson.gz", "application/gzip");

    private final String ending;
    private final String contentType;

    ReleaseFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What stands behind the name. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }
}
