package org.kervan.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who signed in with a password and when that ends; in memory only, so a restart signs everybody out. */
final class Sessions {

    /** How long a sign-in holds. */
    static final Duration LASTS = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Token> open = new LinkedHashMap<>();

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins one; when there are too many the oldest ends. */
    synchronized Session begin(String principal) {
        Secret secret = Secret.random();
        Instant until = clock.instant().plus(LASTS);
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(secret.id(), new Token(secret.id(), principal, secret.hash(), until, ""));
        return new Session(secret.text(), principal, until.toString());
    }

    /** The principal of one that holds. */
    synchronized Optional<String> principal(Secret secret) {
        Token token = open.get(secret.id());
        if (token == null || !secret.matches(token.hash())) {
            return Optional.empty();
        }
        if (!token.until().isAfter(clock.instant())) {
            open.remove(secret.id());
            return Optional.empty();
        }
        return Optional.of(token.principal());
    }

    /** Ends one. */
    synchronized void end(Secret secret) {
        if (principal(secret).isPresent()) {
            open.remove(secret.id());
        }
    }
}
