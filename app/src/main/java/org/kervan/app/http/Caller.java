package org.kervan.app.http;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from; nothing of it is proven yet.
 *
 * @param address of the connection
 * @param forwardedFor header X-Forwarded-For, null without one
 * @param authorization header Authorization, null without one
 * @param contentType kind of the body without parameters, small letters, empty without one
 */
record Caller(
        String address,
        @Nullable String forwardedFor,
        @Nullable String authorization,
        String contentType) {

    /** Never the header: whatever is logged can be read. */
    @Override
    public String toString() {
        return "Caller " + address;
    }
}
