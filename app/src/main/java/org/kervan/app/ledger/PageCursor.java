package org.kervan.app.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page of a list begins. On the wire it is opaque: position and a check over it and the question, so that
 * a cursor that was changed, or is used for another question, is refused. It holds no right: what a reader may see is
 * looked up anew for every page.
 *
 * @param position what the list counts by
 */
public record PageCursor(String position) {

    private static final int CHECK_BYTES = 9;

    /** What travels. */
    public String text(String question) {
        byte[] place = position.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(check(question), CHECK_BYTES + place.length);
        System.arraycopy(place, 0, all, CHECK_BYTES, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The cursor of a question; empty when it is none, or that of another. */
    public static Optional<PageCursor> parse(String text, String question) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length <= CHECK_BYTES) {
            return Optional.empty();
        }
        String position = new String(all, CHECK_BYTES, all.length - CHECK_BYTES, StandardCharsets.UTF_8);
        PageCursor cursor = new PageCursor(position);
        return cursor.text(question).equals(text) ? Optional.of(cursor) : Optional.empty();
    }

    private byte[] check(String question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] all = digest.digest((position + "\n" + question).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(all, CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
