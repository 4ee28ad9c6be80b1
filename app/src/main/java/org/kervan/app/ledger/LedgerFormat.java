package org.kervan.app.ledger;

/** The forms in which every list is given. */
public enum LedgerFormat {
    /** One document with the rows in it. */
    JSON("", "application/json"),
    /** A row a line, nested parts as columns of their own; safe to open in a spreadsheet. */
    CSV(".csv", "text/csv; charset=utf-8"),
    /** A JSON document a line. */
    NDJSON(".ndjson", "application/x-ndjson");

    private final String ending;
    private final String contentType;

    LedgerFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What stands behind the path, empty for JSON. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }
}
