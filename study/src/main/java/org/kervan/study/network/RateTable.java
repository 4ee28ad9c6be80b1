package org.kervan.study.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * A figure by country, with the fall-backs of docs/methods/network.md: the country's own row, the row of its group
 * (EU), the row that names no country, and at last the plain mean of all rows, which is an estimate.
 */
final class RateTable {
    private final Map<String, Figure> byCountry = new java.util.LinkedHashMap<>();
    private final Map<String, String> groupOf;
    private @Nullable Figure general;

    RateTable(Map<String, String> groupOf) {
        this.groupOf = groupOf;
    }

    void put(@Nullable String country, Figure figure) {
        if (country == null) {
            general = figure;
        } else {
            byCountry.put(country, figure);
        }
    }

    boolean isEmpty() {
        return byCountry.isEmpty() && general == null;
    }

    /** The figure that holds in a country. Fails when the table has no row at all. */
    Figure in(String country) {
        Figure own = byCountry.get(country);
        if (own != null) {
            return own;
        }
        Figure group = byCountry.get(groupOf.getOrDefault(country, ""));
        if (group != null) {
            return group;
        }
        return general != null
                ? general.because("no row for " + country + ", the general row is taken")
                : mean(country);
    }

    /** The mean of what holds at both ends of a link, half of the way each. */
    Figure between(String from, String to) {
        return from.equals(to) ? in(from) : Figure.mean(in(from), in(to));
    }

    private Figure mean(String country) {
        if (byCountry.isEmpty()) {
            throw new IllegalStateException("no price or emission row at all for a mode that has links");
        }
        List<Figure> rows = new ArrayList<>(byCountry.values());
        double sum = 0;
        for (Figure row : rows) {
            sum += row.value();
        }
        Figure first = rows.getFirst();
        String how = "no row for " + country + ": mean of " + rows.size() + " rows";
        return new Figure(
                first.quantity(),
                sum / rows.size(),
                Basis.ESTIMATED,
                first.table(),
                join(rows, Figure::row),
                sources(rows),
                how);
    }

    private static String join(List<Figure> rows, Function<Figure, String> word) {
        return String.join(";", rows.stream().map(word).toList());
    }

    private static List<String> sources(List<Figure> rows) {
        return rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
    }
}
