package org.kervan.app.http;

/**
 * A query parameter a route knows. The same declaration checks requests and is compared with {@code openapi.yaml}.
 *
 * @param name its name
 * @param required whether a request without it is refused
 * @param most how many times it may be given
 * @param longest most characters of a value
 */
record QueryParameter(String name, boolean required, int most, int longest) {

    private static final int USUAL = 200;

    static QueryParameter required(String name) {
        return new QueryParameter(name, true, 1, USUAL);
    }

    static QueryParameter optional(String name) {
        return new QueryParameter(name, false, 1, USUAL);
    }

    static QueryParameter repeatable(String name, int most) {
        return new QueryParameter(name, false, most, USUAL);
    }
}
