package org.kervan.app.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decoded query parameters; only declared ones, each value free of control characters.
 *
 * @param values all values by parameter name, in their order
 */
record Query(Map<String, List<String>> values) {
    Query {
        values = Map.copyOf(values);
    }

    /** The value, or null when the parameter is not given. */
    @Nullable
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /**
     * A header that leads to the next page (RFC 8288): the only place where it stands for formats that are rows alone.
     *
     * @param path path of the question, as it was sent
     */
    String linkToNext(String path, String cursor) {
        StringJoiner link = new StringJoiner("&", "<" + path + "?", ">; rel=\"next\"");
        new TreeMap<>(values).forEach((name, all) -> {
            if (!name.equals("cursor")) {
                all.forEach(one -> link.add(encoded(name) + "=" + encoded(one)));
            }
        });
        return link.add("cursor=" + encoded(cursor)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** All values, in their order; empty when the parameter is not given. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
