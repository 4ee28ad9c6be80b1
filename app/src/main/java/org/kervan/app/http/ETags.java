package org.kervan.app.http;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names the version of an answer without making it: by the data, the program and the request. Weak, since the same answer
 * travels compressed and plain.
 */
final class ETags {

    private final String version;

    /** Tags for answers from a dataset by this build of the program. */
    ETags(String datasetHash) {
        version = datasetHash + " " + newestPartOfTheProgram();
    }

    /**
     * The tag of the answer to a request.
     *
     * @param more what the answer rests on besides, see {@link Answer.Found#version}
     */
    String of(String path, @Nullable String rawQuery, String more) {
        return "W/\"" + hash(version + " " + more + " " + path + "?" + (rawQuery == null ? "" : rawQuery)) + "\"";
    }

    /** Whether an If-None-Match header names the tag (RFC 9110, weak comparison). */
    static boolean names(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = tag.substring("W/".length());
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals(opaque));
    }

    /** A rebuilt program may answer otherwise from the same data, at the same version number. */
    private static long newestPartOfTheProgram() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .mapToLong(part -> new File(part).lastModified())
                .max()
                .orElse(0);
    }

    private static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A name for bytes, 32 hexadecimal digits. */
    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
