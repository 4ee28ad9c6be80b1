package org.kervan.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.app.json.Json;
import org.kervan.io.table.CsvText;
import tools.jackson.databind.JsonNode;

/**
 * Rows of a list as CSV (RFC 4180) and as lines of JSON. In CSV a part of a part becomes a column {@code part.part}, a list
 * is joined with semicolons, and of a list of records the ids are shown. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it; numbers are left as they are.
 */
public final class LedgerRows {

    private static final String FORMULA = "=+-@\t\r";

    private LedgerRows() {}

    /** A table with a column for each part that any row has, in the order in which they first appear. */
    public static String csv(List<?> rows) {
        List<Map<String, String>> flat = new ArrayList<>(rows.size());
        Set<String> columns = new LinkedHashSet<>();
        for (Object row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            flatten("", Json.toTree(row), cells);
            columns.addAll(cells.keySet());
            flat.add(cells);
        }
        CsvText text = new CsvText();
        if (!columns.isEmpty()) {
            text.row(List.copyOf(columns));
        }
        for (Map<String, String> cells : flat) {
            text.row(columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }
        return text.toString();
    }

    /** Each row as a line of JSON. */
    public static String lines(List<?> rows) {
        return rows.stream().map(row -> Json.toText(row) + "\n").collect(Collectors.joining());
    }

    private static void flatten(String name, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            String before = name.isEmpty() ? "" : name + ".";
            node.properties().forEach(part -> flatten(before + part.getKey(), part.getValue(), cells));
        } else if (node.isArray()) {
            cells.put(name, safe(node.valueStream().map(LedgerRows::shown).collect(Collectors.joining(";"))));
        } else if (node.isString()) {
            cells.put(name, safe(node.asString()));
        } else if (node.isBigDecimal()) {
            cells.put(name, node.decimalValue().toPlainString());
        } else {
            cells.put(name, node.toString());
        }
    }

    private static String shown(JsonNode one) {
        for (String name : List.of("id", "statement", "producer")) {
            if (one.has(name)) {
                return one.get(name).asString();
            }
        }
        return one.isString() ? one.asString() : one.toString();
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
