package org.kervan.app.http;

import java.util.Map;

/** Headers that every reply carries: the browser may run, frame and ask nothing but what this server gave it. */
final class Headers {

    static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; connect-src 'self' data: blob:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private Headers() {}
}
