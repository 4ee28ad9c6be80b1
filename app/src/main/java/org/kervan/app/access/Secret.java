package org.kervan.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of our own: {@code kvn_<id>_<key>}. The id names it in lists; the key, 256 random bits, is told once and kept
 * only as its SHA-256, which suffices for a key that cannot be guessed.
 *
 * @param id public name of the token
 * @param key what proves it
 */
record Secret(String id, String key) {

    private static final Pattern FORM = Pattern.compile("kvn_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static Secret random() {
        byte[] id = new byte[6];
        byte[] key = new byte[32];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(key);
        return new Secret(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /** The token as it was told; empty for anything of another form. */
    static Optional<Secret> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Secret(form.group(1), form.group(2))) : Optional.empty();
    }

    /** The token as it is told to its holder. */
    String text() {
        return "kvn_" + id + "_" + key;
    }

    /** The form in which the key is kept. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether a kept hash is that of this key; takes the same time whatever differs. */
    boolean matches(String kept) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the key: whatever is logged can be read. */
    @Override
    public String toString() {
        return "kvn_" + id + "_...";
    }
}
