package org.kervan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.kervan.app.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the tables as they stand: columns in camelCase, empty cells left out, sources by title and address. */
final class TableRows {

    private TableRows() {}

    static List<ObjectNode> of(List<?> rows, LedgerView view) {
        return rows.stream().map(row -> of(row, view.book())).toList();
    }

    static ObjectNode of(Object row, SourceBook book) {
        ObjectNode shown = (ObjectNode) Json.toTree(row);
        List<String> empty = new ArrayList<>();
        shown.properties().forEach(cell -> {
            JsonNode value = cell.getValue();
            boolean none =
                    value.isNull() || value.isString() && value.asString().isEmpty();
            if (none || value.isArray() && value.isEmpty()) {
                empty.add(cell.getKey());
            }
        });
        shown.remove(empty);
        if (shown.get("sources") instanceof ArrayNode ids) {
            List<String> sources = ids.valueStream().map(JsonNode::asString).toList();
            shown.set("sources", Json.toTree(book.sources(sources)));
        }
        return shown;
    }
}
