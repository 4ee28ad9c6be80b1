package org.kervan.app.http;

import java.util.List;

/**
 * A path that is served.
 *
 * @param method GET (then HEAD too) or POST
 * @param path path, with {@code {id}} where an id stands
 * @param parameters the query parameters it knows
 * @param handler who answers
 */
record Route(Method method, String path, List<QueryParameter> parameters, Handler handler) {

    /** The ways of asking. */
    enum Method {
        GET,
        /** Asks with a JSON body, since the question does not fit into an address; nothing is changed by it. */
        POST
    }

    Route {
        parameters = List.copyOf(parameters);
    }
}
