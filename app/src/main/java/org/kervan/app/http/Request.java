package org.kervan.app.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;

/**
 * What a handler gets to see of a request.
 *
 * @param path decoded parts of the path by the names they have in the route
 * @param query its query
 * @param body its body; null when the route takes none
 * @param caller where it came from
 * @param faults what is wrong with it so far; the handler adds to it
 */
record Request(Map<String, String> path, Query query, byte @Nullable [] body, Caller caller, Faults faults) {

    /** Decoded part of the path called id, empty when the route has none. */
    String id() {
        return path.getOrDefault("id", "");
    }
}
