package org.kervan.app.access;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Local accounts and the tokens of anybody, kept in one file. Safe for many threads. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int MOST_TOKENS = 10_000;
    private static final int LONGEST_LABEL = 100;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final AccountFile file;
    private final InstantSource clock;

    /**
     * @param file where they are kept; made when the first is added
     * @param clock tells when tokens end
     */
    public Accounts(Path file, InstantSource clock) {
        this.file = new AccountFile(file);
        this.clock = clock;
    }

    /**
     * A token as it is listed.
     *
     * @param id its name
     * @param principal who asks with it
     * @param until when it ends to hold (ISO 8601)
     * @param label what its holder called it
     */
    public record Listed(String id, String principal, String until, String label) {}

    /** Names of the local accounts, in alphabetical order. */
    public List<String> names() throws AccessException {
        return file.read().passwords().keySet().stream().sorted().toList();
    }

    /** Adds a local account, or gives it another password. */
    public void setPassword(String name, String password) throws AccessException {
        if (!NAME.matcher(name).matches()) {
            throw new AccessException("access.name", name);
        }
        int letters = password.codePointCount(0, password.length());
        if (letters < Passwords.SHORTEST || letters > Passwords.LONGEST) {
            throw new AccessException("access.password", Passwords.SHORTEST, Passwords.LONGEST);
        }
        String kept = Passwords.hash(password);
        file.change(content -> new AccountFile.Content(with(content.passwords(), name, kept), content.tokens()));
    }

    /** Takes a local account out, and its tokens with it; whether there was one. */
    public boolean remove(String name) throws AccessException {
        boolean known = file.read().passwords().containsKey(name);
        file.change(content -> new AccountFile.Content(
                with(content.passwords(), name, null),
                content.tokens().stream()
                        .filter(token -> !token.principal().equals(name))
                        .toList()));
        return known;
    }

    /** The principal whose name and password these are; as slow for a name that nobody has. */
    Optional<String> principal(String name, String password) throws AccessException {
        String kept = file.read().passwords().get(name);
        if (kept == null || password.length() > 2 * Passwords.LONGEST) {
            Passwords.refuse("");
            return Optional.empty();
        }
        return Passwords.matches(password, kept) ? Optional.of(name) : Optional.empty();
    }

    /**
     * Makes a token; its text is told here and never again.
     *
     * @param principal who asks with it: a local account, or one signed in by OpenID Connect
     */
    public String makeToken(String principal, Duration lasts, String label) throws AccessException {
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new AccessException("access.lasts", LONGEST.toDays());
        }
        if (label.length() > LONGEST_LABEL || file.read().tokens().size() >= MOST_TOKENS) {
            throw new AccessException("access.label", LONGEST_LABEL, MOST_TOKENS);
        }
        Secret secret = Secret.random();
        Token token =
                new Token(secret.id(), principal, secret.hash(), clock.instant().plus(lasts), label);
        file.change(content -> {
            List<Token> tokens = content.tokens().stream()
                    .filter(known -> known.until().isAfter(clock.instant()))
                    .collect(Collectors.toCollection(ArrayList::new));
            tokens.add(token);
            return new AccountFile.Content(content.passwords(), tokens);
        });
        return secret.text();
    }

    /** The tokens that hold. */
    public List<Listed> tokens() throws AccessException {
        return file.read().tokens().stream()
                .filter(token -> token.until().isAfter(clock.instant()))
                .map(token ->
                        new Listed(token.id(), token.principal(), token.until().toString(), token.label()))
                .toList();
    }

    /** Ends a token; whether there was one. */
    public boolean endToken(String id) throws AccessException {
        boolean known =
                file.read().tokens().stream().anyMatch(token -> token.id().equals(id));
        file.change(content -> new AccountFile.Content(
                content.passwords(),
                content.tokens().stream()
                        .filter(token -> !token.id().equals(id))
                        .toList()));
        return known;
    }

    /** The principal of a token that holds. */
    Optional<String> principal(Secret secret) throws AccessException {
        for (Token token : file.read().tokens()) {
            if (token.id().equals(secret.id()) && secret.matches(token.hash())) {
                return token.until().isAfter(clock.instant()) ? Optional.of(token.principal()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> with(Map<String, String> passwords, String name, @Nullable String kept) {
        Map<String, String> changed = new HashMap<>(passwords);
        if (kept == null) {
            changed.remove(name);
        } else {
            changed.put(name, kept);
        }
        return changed;
    }
}
