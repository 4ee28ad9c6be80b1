package org.kervan.app.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.json.JsonText;

/** Reads the bodies of requests, no more of them than is of use. */
final class Bodies {

    /** Most bytes of a body. */
    static final int BYTES = JsonText.BYTES;

    private Bodies() {}

    /**
     * The body of a request.
     *
     * @param kinds kinds that are read
     * @throws HttpResponseException 415 when it does not say that it is one of them, 413 when it is too large, 408 when it does
     *     not come to its end
     */
    static byte[] read(Context context, Set<String> kinds) {
        if (!kinds.contains(kindOf(context))) {
            throw new HttpResponseException(415);
        }
        if (context.contentLength() > BYTES) {
            throw new HttpResponseException(413);
        }
        byte[] body;
        try (InputStream in = context.bodyInputStream()) {
            body = in.readNBytes(BYTES + 1);
        } catch (IOException e) {
            throw new HttpResponseException(408);
        }
        if (body.length > BYTES) {
            throw new HttpResponseException(413);
        }
        return body;
    }

    /** Kind of a body without its parameters, in small letters; empty when it is not told. */
    static String kindOf(Context context) {
        @Nullable String told = context.contentType();
        return told == null ? "" : told.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
