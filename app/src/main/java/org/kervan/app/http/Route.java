package org.kervan.app.http;

import java.util.List;
import java.util.Set;

/**
 * A path that is served.
 *
 * @param method GET (then HEAD too) or POST
 * @param path path, with names in braces where ids stand, as {@code {id}}
 * @param parameters the query parameters it knows
 * @param bodies kinds of body that a POST may bring
 * @param handler who answers
 */
record Route(Method method, String path, List<QueryParameter> parameters, Set<String> bodies, Handler handler) {

    /** Kind of nearly all bodies. */
    static final String JSON = "application/json";

    /** The ways of asking. */
    enum Method {
        GET,
        /** Asks or tells with a body, since it does not fit into an address or changes something. */
        POST
    }

    Route {
        parameters = List.copyOf(parameters);
        bodies = Set.copyOf(bodies);
    }

    Route(Method method, String path, List<QueryParameter> parameters, Handler handler) {
        this(method, path, parameters, Set.of(JSON), handler);
    }
}
