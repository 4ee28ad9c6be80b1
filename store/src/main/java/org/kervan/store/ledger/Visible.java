package org.kervan.store.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The one place where reading is narrowed to what a reader may see: the streams open to him, as a list for SQL. Every
 * query names it.
 *
 * @param streams names by number of the streams he may see
 * @param list their numbers, for {@code in (...)}
 */
record Visible(Map<Long, String> streams, String list) {

    static Visible to(Reader reader, Handle handle) {
        Map<Long, String> streams = new TreeMap<>();
        all(handle).forEach((id, name) -> {
            if (Stream.named(name).isVisibleTo(reader)) {
                streams.put(id, name);
            }
        });
        List<String> ids = new ArrayList<>(List.of("-1"));
        streams.keySet().forEach(id -> ids.add(Long.toString(id)));
        return new Visible(streams, ids.stream().collect(Collectors.joining(",")));
    }

    static Map<Long, String> all(Handle handle) {
        Map<Long, String> streams = new TreeMap<>();
        handle.createQuery("select id, name from stream")
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(one -> streams.put(one.getKey(), one.getValue()));
        return streams;
    }

    /** Whether an entry of the log ({@code e}) is seen and stood at {@code :known}. */
    String standing() {
        return known() + " and not exists (select 1 from closing c where " + ends() + ")";
    }

    /** Whether an entry of the log is seen and had been recorded at {@code :known}. */
    String known() {
        return "e.stream in (" + list + ") and e.at <= :known";
    }

    /** When it ended as far as is seen and was known at {@code :known}, else null. */
    String knownTo() {
        return "(select min(c.at) from closing c where " + ends() + ")";
    }

    private String ends() {
        return "c.closed = e.sequence and c.stream in (" + list + ") and c.at <= :known";
    }
}
