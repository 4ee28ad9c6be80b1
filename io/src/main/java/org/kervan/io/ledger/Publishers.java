package org.kervan.io.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Period;

/** The documents of a package, and who published them. */
final class Publishers {
    /** Who says what this data set says of itself. */
    static final String DATA_SET = "data set";

    /** Where sources stand; an id that stands twice means the first. */
    static final List<String> TABLES =
            List.of("ledger/sources.csv", "trade/sources.csv", "energy/sources.csv", "transport/sources.csv");

    private final Map<String, Source> byId = new LinkedHashMap<>();

    /** First id of each address: folders name one page by several ids, which must not look like several sources. */
    private final Map<String, String> idOfAddress = new HashMap<>();

    Publishers(Tables tables) {
        for (String path : TABLES) {
            for (Row row : tables.rows(path)) {
                byId.putIfAbsent(row.text("id"), source(row));
                idOfAddress.putIfAbsent(row.text("url"), row.text("id"));
            }
        }
    }

    /** Every source, in the order of the tables. */
    List<Source> all() {
        return new ArrayList<>(byId.values());
    }

    /** Ids under which each page is named once, whichever of its ids a row names. */
    List<String> onePerPage(List<String> sources) {
        return sources.stream().map(this::first).distinct().toList();
    }

    private String first(String id) {
        Source source = byId.get(id);
        return source == null || source.url().isEmpty() ? id : idOfAddress.getOrDefault(source.url(), id);
    }

    /** Publisher of the first source, else its title; the data set itself when there is no source. */
    String name(List<String> sources) {
        Source source = sources.isEmpty() ? null : byId.get(sources.getFirst());
        if (source == null) {
            return sources.isEmpty() ? DATA_SET : sources.getFirst();
        }
        return source.publisher().isEmpty() ? source.title() : source.publisher();
    }

    /** Day, month or year on which the first source was published, empty when unknown. */
    String day(List<String> sources) {
        Source source = sources.isEmpty() ? null : byId.get(sources.getFirst());
        return source != null && Period.isDate(source.published()) ? source.published() : "";
    }

    private static Source source(Row row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.text("published"),
                row.text("url"),
                row.text("accessed"),
                row.text("note"));
    }
}
