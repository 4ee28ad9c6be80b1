package org.kervan.app.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How people sign in and how often they may ask. Read from a file {@code access.properties}; without one there are local
 * accounts and tokens, and nobody signs in from elsewhere.
 *
 * @param readsPerMinute questions of one asker in a minute
 * @param writesPerMinute changes proposed by one principal in a minute
 * @param signInsPerMinute passwords tried from one address, or for one name, in a minute
 * @param behindProxy whether the last address of X-Forwarded-For is that of the asker
 * @param issuer who signs people in by OpenID Connect; null for nobody
 */
public record AccessSettings(
        int readsPerMinute,
        int writesPerMinute,
        int signInsPerMinute,
        boolean behindProxy,
        @Nullable Issuer issuer) {

    /** What holds without a file. */
    public static final AccessSettings DEFAULT = new AccessSettings(3_000, 60, 10, false, null);

    private static final int MOST_PER_MINUTE = 1_000_000;
    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA");

    private static final String READS = "reads-per-minute";
    private static final String WRITES = "writes-per-minute";
    private static final String SIGN_INS = "sign-ins-per-minute";
    private static final String PROXY = "behind-proxy";
    private static final String ISSUER = "oidc.issuer";
    private static final String AUDIENCE = "oidc.audience";
    private static final String KEYS = "oidc.keys";
    private static final String SIGNED_WITH = "oidc.algorithms";
    private static final Set<String> KNOWN =
            new TreeSet<>(List.of(READS, WRITES, SIGN_INS, PROXY, ISSUER, AUDIENCE, KEYS, SIGNED_WITH));

    /**
     * Whose signatures are believed.
     *
     * @param issuer exact {@code iss} of its tokens
     * @param audience what must stand in {@code aud}: the name of this server with the issuer
     * @param keys its public keys (JWKS): a file, or an https address that is asked when the first token comes
     * @param algorithms how it signs; never one that shares a secret, and never none
     */
    public record Issuer(String issuer, String audience, String keys, Set<String> algorithms) {
        public Issuer {
            algorithms = Set.copyOf(algorithms);
        }
    }

    /** Reads a file; the defaults hold where there is none. */
    public static AccessSettings read(Path file) throws AccessException {
        if (!Files.exists(file)) {
            return DEFAULT;
        }
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw new AccessException("access.settings", file);
        } catch (IOException e) {
            throw new AccessException("access.settings", file);
        }
        for (String name : texts.stringPropertyNames()) {
            if (!KNOWN.contains(name)) {
                throw new AccessException("access.setting.unknown", file, name, String.join(", ", KNOWN));
            }
        }
        return new AccessSettings(
                number(texts, READS, DEFAULT.readsPerMinute, file),
                number(texts, WRITES, DEFAULT.writesPerMinute, file),
                number(texts, SIGN_INS, DEFAULT.signInsPerMinute, file),
                truth(texts, PROXY, file),
                issuer(texts, file));
    }

    private static int number(Properties texts, String name, int otherwise, Path file) throws AccessException {
        String text = texts.getProperty(name);
        if (text == null) {
            return otherwise;
        }
        if (text.strip().matches("[0-9]{1,7}")) {
            int value = Integer.parseInt(text.strip());
            if (value >= 1 && value <= MOST_PER_MINUTE) {
                return value;
            }
        }
        throw new AccessException("access.setting.value", file, name, text, "1 to " + MOST_PER_MINUTE);
    }

    private static boolean truth(Properties texts, String name, Path file) throws AccessException {
        String text = texts.getProperty(name, "false").strip().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            throw new AccessException("access.setting.value", file, name, text, "true, false");
        }
        return text.equals("true");
    }

    private static @Nullable Issuer issuer(Properties texts, Path file) throws AccessException {
        if (texts.getProperty(ISSUER) == null && texts.getProperty(AUDIENCE) == null) {
            return null;
        }
        Set<String> algorithms = new TreeSet<>();
        for (String algorithm : texts.getProperty(SIGNED_WITH, "RS256,ES256").split(",")) {
            if (!ALGORITHMS.contains(algorithm.strip())) {
                String expected = String.join(", ", new TreeSet<>(ALGORITHMS));
                throw new AccessException("access.setting.value", file, SIGNED_WITH, algorithm, expected);
            }
            algorithms.add(algorithm.strip());
        }
        String keys = needed(texts, KEYS, file);
        boolean address = keys.contains("://");
        if (address && !keys.startsWith("https://")) {
            throw new AccessException("access.setting.value", file, KEYS, keys, "https://...");
        }
        String place =
                address ? keys : file.toAbsolutePath().resolveSibling(keys).toString();
        return new Issuer(needed(texts, ISSUER, file), needed(texts, AUDIENCE, file), place, algorithms);
    }

    private static String needed(Properties texts, String name, Path file) throws AccessException {
        String text = texts.getProperty(name, "").strip();
        if (text.isEmpty()) {
            throw new AccessException("access.setting.missing", file, name);
        }
        return text;
    }
}
