package org.kervan.app.access;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks. Without a token it is nobody, who reads what is public; a token that does not hold is refused, so that
 * its holder is not left to wonder. Safe for many threads.
 */
public final class Access {

    /** Principal of who brings no token. */
    public static final String NOBODY = "";

    private static final String SCHEME = "bearer ";

    private final AccessSettings settings;
    private final Accounts accounts;
    private final Sessions sessions;
    private final @Nullable SignedTokens signed;
    private final RateLimits reads;
    private final RateLimits writes;
    private final RateLimits signIns;

    /**
     * @param settings how people sign in
     * @param file where local accounts and tokens are kept; need not exist
     * @param clock tells when tokens end
     * @throws AccessException when the keys of the issuer cannot be read
     */
    public Access(AccessSettings settings, Path file, InstantSource clock) throws AccessException {
        this.settings = settings;
        accounts = new Accounts(file, clock);
        sessions = new Sessions(clock);
        signed = settings.issuer() == null ? null : new SignedTokens(settings.issuer());
        reads = new RateLimits(settings.readsPerMinute());
        writes = new RateLimits(settings.writesPerMinute());
        signIns = new RateLimits(settings.signInsPerMinute());
    }

    /**
     * Who asks with this header: {@link #NOBODY} without one, empty when it holds no token that holds.
     *
     * @param authorization the header Authorization, null without one
     */
    public Optional<String> principal(@Nullable String authorization) throws AccessException {
        if (authorization == null) {
            return Optional.of(NOBODY);
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        String token = authorization.substring(SCHEME.length()).strip();
        Optional<Secret> own = Secret.parse(token);
        if (own.isPresent()) {
            Optional<String> session = sessions.principal(own.get());
            return session.isPresent() ? session : accounts.principal(own.get());
        }
        return signed == null ? Optional.empty() : signed.principal(token);
    }

    /** Signs a local account in; empty when name and password do not fit, whichever of them. */
    public Optional<Session> signIn(String name, String password) throws AccessException {
        return accounts.principal(name, password).map(sessions::begin);
    }

    /** Ends the sign-in that a header holds; a token made to last is not ended by it. */
    public void signOut(String authorization) {
        Secret.parse(authorization
                        .substring(Math.min(authorization.length(), SCHEME.length()))
                        .strip())
                .ifPresent(sessions::end);
    }

    /** Whom a limit counts: the principal, or the address of who has none. */
    public String asker(String principal, String address, @Nullable String forwardedFor) {
        if (!principal.equals(NOBODY)) {
            return principal;
        }
        return "address " + address(address, forwardedFor);
    }

    /** The address a request came from; what a client says of itself counts only behind a proxy of our own. */
    public String address(String address, @Nullable String forwardedFor) {
        if (!settings.behindProxy() || forwardedFor == null) {
            return address;
        }
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    /** Counts a question: 0, or seconds to wait. */
    public long readWaitSeconds(String asker) {
        return reads.waitSeconds(asker);
    }

    /** Counts a change: 0, or seconds to wait. */
    public long writeWaitSeconds(String asker) {
        return writes.waitSeconds(asker);
    }

    /** Counts a password tried: 0, or seconds to wait. Both the address and the name are limited. */
    public long signInWaitSeconds(String address, String name) {
        return Math.max(signIns.waitSeconds("address " + address), signIns.waitSeconds("name " + name));
    }
}
