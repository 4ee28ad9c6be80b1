package org.kervan.app.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;

/** Flows as a GeoJSON feature collection (RFC 7946). */
final class FlowGeoJson {

    private record Collection(String type, List<Feature> features) {}

    private record Feature(String type, Geometry geometry, Map<String, @Nullable Object> properties) {}

    /** Coordinates are longitude and latitude in degrees. */
    private record Geometry(String type, List<double[]> coordinates) {}

    private FlowGeoJson() {}

    static byte[] of(List<FlowRow> rows) {
        return Json.toBytes(new Collection(
                "FeatureCollection", rows.stream().map(FlowGeoJson::feature).toList()));
    }

    private static Feature feature(FlowRow row) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        row.fields().forEach(field -> {
            if (field.value() != null) {
                properties.put(field.name(), field.value());
            }
        });
        List<double[]> line = row.shape().stream()
                .map(point -> new double[] {point.lonDegrees(), point.latDegrees()})
                .toList();
        return new Feature("Feature", new Geometry("LineString", line), properties);
    }
}
