package org.kervan.store.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/**
 * Where a page ended. Opaque for callers; holds only what the reader saw.
 *
 * @param text letters, digits, {@code -} and {@code _}; empty for the first page
 */
public record Cursor(String text) {
    /** The first page. */
    public static final Cursor START = new Cursor("");

    private static final String BETWEEN = "\u0000";

    static Cursor after(String... parts) {
        return new Cursor(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(UTF_8)));
    }

    boolean isStart() {
        return text.isEmpty();
    }

    /** Its parts, of which there must be as many as were put in. */
    List<String> parts(int count) throws LedgerProblem {
        try {
            List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1));
            if (parts.size() == count) {
                return parts;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer
        }
        throw Texts.problem(LedgerProblem.Kind.INVALID, "cursor");
    }
}
