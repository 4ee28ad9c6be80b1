package org.kervan.store.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seals of the log. The hash of an entry is SHA-256 over the hash before it in its stream and every field of the
 * entry, each led by its length so that no two entries have the same bytes. Whoever changes, removes or inserts an
 * entry must change all later hashes of the stream, and whoever knows one of them sees it.
 */
final class Chain {
    /** What stands before the first entry. */
    static final byte[] START = new byte[32];

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    Chain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** Hash of an entry after another of its stream; {@code closes} names the entries it ends, {@code stream#number}. */
    byte[] hash(byte[] before, String stream, Entry entry, List<String> closes) {
        digest.update(before);
        field(stream);
        number(entry.number());
        number(entry.at());
        field(entry.kind());
        field(entry.id());
        field(entry.principal());
        field(entry.subject());
        field(entry.property());
        field(entry.statementKind());
        field(entry.claimant());
        field(entry.validFrom());
        field(entry.validTo());
        field(entry.body());
        number(closes.size());
        closes.forEach(this::field);
        return digest.digest();
    }

    /** Seal of the log after an entry. */
    byte[] seal(byte[] before, byte[] hash) {
        digest.update(before);
        digest.update(hash);
        return digest.digest();
    }

    /** Hash over the ends of several chains, one after another. */
    byte[] head(byte[] before, String stream, String hash) {
        digest.update(before);
        field(stream);
        field(hash);
        return digest.digest();
    }

    /** An id that nobody chose: a letter and the first 16 digits of a hash over what it names. */
    String idOf(String letter, String... parts) {
        for (String part : parts) {
            field(part);
        }
        return letter + "-" + hex(digest.digest()).substring(0, 16);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private void number(long value) {
        digest.update(number.putLong(0, value).array());
    }

    /** Length and bytes; a missing field has the length -1. */
    private void field(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        byte[] bytes = text.getBytes(UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }
}
