package org.kervan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.ColumnType;
import org.kervan.io.table.Reference;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The descriptions as a Frictionless data package, so that other programs read the tables with their types. What
 * Frictionless has no word for (lists joined with semicolons, dates of a year or month, references to several tables) is
 * left a string and said in the description.
 */
final class DataPackageJson {
    private DataPackageJson() {}

    static String of(TableDescriptions descriptions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", "kervan");
        json.put(
                "title", "Kervan: transport, energy, trade and ledger tables of the Turkic states and their corridors");
        json.put("profile", "tabular-data-package");
        json.put("licenses", List.of(license()));
        json.put(
                "resources",
                descriptions.all().stream().map(DataPackageJson::resource).toList());
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> resource(TableDescription table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields", table.columns().stream().map(DataPackageJson::field).toList());
        schema.put("missingValues", List.of(""));
        List<String> key = table.columns().stream()
                .filter(column ->
                        column.type() == ColumnType.ID || column.need().isInKey())
                .map(ColumnDescription::name)
                .toList();
        boolean hasId = table.columns().stream().anyMatch(column -> column.type() == ColumnType.ID);
        if (!key.isEmpty()) {
            schema.put("primaryKey", hasId ? List.of(key.getFirst()) : key);
        }
        List<Object> foreign = new ArrayList<>();
        for (ColumnDescription column : table.columns()) {
            if (column.references().size() == 1 && !column.type().isList()) {
                foreign.add(foreignKey(column, column.references().getFirst()));
            }
        }
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name(table.path()));
        resource.put("path", table.path());
        resource.put("description", table.meaning());
        resource.put("profile", "tabular-data-resource");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(ColumnDescription column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("description", column.meaning());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        if (column.type() == ColumnType.FLAG) {
            field.put("trueValues", List.of("1"));
            field.put("falseValues", List.of("0"));
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.need().isFilled()) {
            constraints.put("required", true);
        }
        if (column.type() == ColumnType.ID) {
            constraints.put("unique", true);
        }
        if (!column.allowed().isEmpty() && !column.type().isList()) {
            constraints.put("enum", column.allowed());
        }
        if (column.type().isNumeric() && column.minimum() != null) {
            constraints.put("minimum", bound(Objects.requireNonNull(column.minimum())));
        }
        if (column.type().isNumeric() && column.maximum() != null) {
            constraints.put("maximum", bound(Objects.requireNonNull(column.maximum())));
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Object foreignKey(ColumnDescription column, Reference reference) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("resource", name(reference.table()));
        target.put("fields", List.of(reference.column()));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column.name()));
        key.put("reference", target);
        return key;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case YEAR -> "year";
            case FLAG -> "boolean";
            case ID, REF, REFS, TEXT, DATE, URL, ENUM, ENUMS, COUNTRY, SHAPE, LOCODE -> "string";
        };
    }

    /** Resource names must differ in the whole package, file names do not. */
    private static String name(String path) {
        return path.replace(".csv", "").replace('/', '-').replace('_', '-');
    }

    private static Object bound(double value) {
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }

    private static Map<String, Object> license() {
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("name", "CC-BY-4.0");
        license.put("path", "https://creativecommons.org/licenses/by/4.0/");
        return license;
    }
}
