package org.kervan.app.http;

import java.util.List;
import java.util.Map;
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

    /** All values, in their order; empty when the parameter is not given. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
