package org.kervan.io.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.EntityKind;
import org.kervan.model.ledger.Name;
import org.kervan.model.ledger.Statement;

/** Everything statements are about, with its names. */
final class Entities {
    private static final Pattern PAIR = Pattern.compile("([A-Z]{2})([-:>])([A-Z]{2})");
    private static final Map<String, String> JOINED =
            Map.of("-", "%s and %s", ">", "%s to %s", ":", "%2$s as a partner of %1$s");
    private static final Map<String, String> AREAS = Map.of(
            "OTS", "Members of the Organization of Turkic States",
            "OTS+OBS", "Members and observers of the Organization of Turkic States",
            "KZ-OTS", "Kazakhstan and the other members of the Organization of Turkic States");

    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    private Entities() {}

    /** Entities of the tables, in their order, then those only statements name. */
    static List<Entity> of(Tables tables, Publishers publishers, List<Statement> statements) {
        Entities entities = new Entities();
        entities.rows(tables, publishers, "states", "code", "name", EntityKind.STATE);
        entities.rows(tables, publishers, "bodies", "id", "name", EntityKind.BODY);
        entities.rows(tables, publishers, "bodies", "id", "short_name", EntityKind.BODY);
        entities.rows(tables, publishers, "agreements", "id", "title", EntityKind.AGREEMENT);
        entities.rows(tables, publishers, "commitments", "id", "title", EntityKind.COMMITMENT);
        entities.rows(tables, publishers, "projects", "id", "name", EntityKind.PROJECT);
        entities.rows(tables, publishers, "programmes", "id", "name", EntityKind.PROGRAMME);
        entities.rows(tables, publishers, "events", "id", "title", EntityKind.EVENT);
        entities.rows(tables, publishers, "domains", "id", "name", EntityKind.DOMAIN);
        for (Row row : tables.rows("ledger/indicators.csv")) {
            entities.add(row.text("id"), EntityKind.INDICATOR, row.text("name"), Publishers.DATA_SET);
        }
        for (Row row : tables.rows("ledger/names.csv")) {
            entities.named(row);
        }
        for (Row row : tables.rows("trade/countries.csv")) {
            entities.add(row.text("code"), EntityKind.STATE, row.text("name"), Publishers.DATA_SET);
        }
        statements.forEach(statement -> entities.subject(statement));
        return entities.kinds.entrySet().stream()
                .map(one -> new Entity(
                        one.getKey(), one.getValue(), entities.names.getOrDefault(one.getKey(), List.of()), List.of()))
                .toList();
    }

    private void rows(Tables tables, Publishers publishers, String table, String id, String name, EntityKind kind) {
        for (Row row : tables.rows("ledger/" + table + ".csv")) {
            add(row.text(id), kind, row.text(name), publishers.name(row.list("source")));
        }
    }

    private void named(Row row) {
        String id = row.text("id_or_code");
        kinds.putIfAbsent(id, EntityKind.PLACE);
        name(id, row.text("language"), row.text("name"), Publishers.DATA_SET);
    }

    private void add(String id, EntityKind kind, String name, String claimant) {
        kinds.putIfAbsent(id, kind);
        name(id, "en", name, claimant);
    }

    private void name(String id, String language, String text, String claimant) {
        List<Name> forms = names.computeIfAbsent(id, unused -> new ArrayList<>());
        boolean known = forms.stream()
                .anyMatch(
                        form -> form.language().equals(language) && form.text().equals(text));
        if (!text.isEmpty() && !known) {
            forms.add(new Name(language, text, claimant));
        }
    }

    /** A subject that no table holds: two states, a set of them, or a place or system where something was counted. */
    private void subject(Statement statement) {
        String id = statement.subject();
        if (kinds.containsKey(id)) {
            return;
        }
        Matcher pair = PAIR.matcher(id);
        if (AREAS.containsKey(id)) {
            add(id, EntityKind.AREA, AREAS.get(id), Publishers.DATA_SET);
        } else if (pair.matches()) {
            String words = JOINED.getOrDefault(pair.group(2), "%s, %s");
            add(id, EntityKind.PAIR, words.formatted(name(pair.group(1)), name(pair.group(3))), Publishers.DATA_SET);
        } else {
            EntityKind kind = statement.id().startsWith("flows:") ? EntityKind.ROUTE : EntityKind.PLACE;
            add(id, kind, id.replace('-', ' '), Publishers.DATA_SET);
        }
    }

    private String name(String id) {
        return names.getOrDefault(id, List.of()).stream()
                .map(Name::text)
                .findFirst()
                .orElse(id);
    }
}
