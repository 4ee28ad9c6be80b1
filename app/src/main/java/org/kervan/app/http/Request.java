package org.kervan.app.http;

import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;

/**
 * What a handler gets to see of a request.
 *
 * @param id decoded last part of the path where a route has one, else empty
 * @param query its query
 * @param body its body; null when the route takes none
 * @param faults what is wrong with it so far; the handler adds to it
 */
record Request(String id, Query query, byte @Nullable [] body, Faults faults) {}
