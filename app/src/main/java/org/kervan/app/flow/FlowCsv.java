package org.kervan.app.flow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kervan.io.table.CsvText;

/** Flows as a table. */
final class FlowCsv {

    private FlowCsv() {}

    static byte[] of(List<FlowRow> rows) {
        CsvText text = new CsvText();
        if (!rows.isEmpty()) {
            text.row(rows.getFirst().fields().stream().map(FlowRow.Field::name).toList());
        }
        for (FlowRow row : rows) {
            text.row(row.fields().stream().map(FlowCsv::shown).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(FlowRow.Field field) {
        Object value = field.value();
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(Math.round(number))
                    : Double.toString(number);
        }
        return value == null ? "" : value.toString();
    }
}
