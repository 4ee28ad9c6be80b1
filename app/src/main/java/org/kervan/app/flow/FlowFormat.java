package org.kervan.app.flow;

import org.kervan.app.data.KervanData;
import org.kervan.app.json.Json;

/** Forms in which flows are given away. */
public enum FlowFormat {
    /** All of the answer. */
    JSON("", "application/json"),
    /** A row for each link and direction (RFC 4180). */
    CSV(".csv", "text/csv; charset=utf-8"),
    /** A line for each link and direction (RFC 7946). */
    GEOJSON(".geojson", "application/geo+json"),
    /** The same as a layer (OGC 12-128). */
    GEOPACKAGE(".gpkg", "application/geopackage+sqlite3");

    private final String ending;
    private final String contentType;

    FlowFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What its files and addresses end with; empty for JSON. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    /** An answer in this form. */
    public byte[] bytes(FlowDocument document, KervanData data) {
        return switch (this) {
            case JSON -> Json.toBytes(document);
            case CSV -> FlowCsv.of(FlowRow.rows(document, data));
            case GEOJSON -> FlowGeoJson.of(FlowRow.rows(document, data));
            case GEOPACKAGE -> FlowGeoPackage.of(FlowRow.rows(document, data));
        };
    }
}
