package org.kervan.app.flow;

import java.util.List;
import org.kervan.io.geopackage.GeoPackage;

/** Flows as a layer of lines that any geographic information system opens. */
final class FlowGeoPackage {

    private FlowGeoPackage() {}

    static byte[] of(List<FlowRow> rows) {
        List<GeoPackage.Column> columns = rows.isEmpty()
                ? List.of()
                : rows.getFirst().fields().stream()
                        .map(field -> new GeoPackage.Column(field.name(), field.number()))
                        .toList();
        GeoPackage layer = new GeoPackage("flows", "Kervan flows, a line for each link and direction", columns);
        for (FlowRow row : rows) {
            layer.line(
                    row.shape(), row.fields().stream().map(FlowRow.Field::value).toList());
        }
        return layer.bytes();
    }
}
