package org.kervan.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks tokens that an issuer of OpenID Connect has signed (RFC 7519): signature by one of its keys and one of the
 * algorithms agreed on, issuer, audience, end and holder. Keys at an address are fetched when the first token comes, kept,
 * and fetched anew when a token names another key; never at the start.
 */
final class SignedTokens {

    private static final int SKEW_SECONDS = 60;
    private static final int LONGEST = 6_000;
    private static final int LONGEST_SUBJECT = 200;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** @throws AccessException when the keys lie in a file that cannot be read */
    SignedTokens(AccessSettings.Issuer issuer) throws AccessException {
        Set<JWSAlgorithm> algorithms =
                issuer.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys(issuer.keys())));
        DefaultJWTClaimsVerifier<SecurityContext> verifier = new DefaultJWTClaimsVerifier<>(
                issuer.audience(),
                new JWTClaimsSet.Builder().issuer(issuer.issuer()).build(),
                Set.of("exp", "sub"));
        verifier.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(verifier);
    }

    private static JWKSource<SecurityContext> keys(String place) throws AccessException {
        try {
            return place.startsWith("https://")
                    ? JWKSourceBuilder.create(URI.create(place).toURL()).build()
                    : new ImmutableJWKSet<>(JWKSet.load(Path.of(place).toFile()));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new AccessException("access.keys", place);
        }
    }

    /** Whom the token names, as {@code oidc:<subject>}; empty when any check fails, whichever. */
    Optional<String> principal(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String subject = processor.process(token, null).getSubject();
            boolean usable = subject != null
                    && !subject.isBlank()
                    && subject.length() <= LONGEST_SUBJECT
                    && subject.codePoints().noneMatch(Character::isISOControl);
            return usable ? Optional.of("oidc:" + subject) : Optional.empty();
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
