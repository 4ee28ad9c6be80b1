package org.kervan.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names a set of tables: SHA-256 over each name, the length of the file, and its bytes, in the order of the names. File
 * times, owners and other files do not count. A file that could not be read counts with its name only.
 */
final class Hash {
    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The hash of files in the order of their names. */
    static String of(List<TableFile> files) {
        Hash hash = new Hash();
        files.forEach(file -> hash.add(file.name(), file.bytes()));
        return hash.hex();
    }

    /** Adds a file; call in the order of the names. */
    void add(String name, byte @Nullable [] bytes) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Long.BYTES)
                .putLong(bytes == null ? -1 : bytes.length)
                .flip());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    /** The hash of all files added, 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
