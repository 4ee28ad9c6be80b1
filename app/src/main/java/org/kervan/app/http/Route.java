package org.kervan.app.http;

import java.util.List;

/**
 * A path that is served, with GET.
 *
 * @param path path, with {@code {id}} where an id stands
 * @param parameters the query parameters it knows
 * @param handler who answers
 */
record Route(String path, List<QueryParameter> parameters, Handler handler) {
    Route {
        parameters = List.copyOf(parameters);
    }
}
