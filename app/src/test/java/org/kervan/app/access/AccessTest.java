package org.kervan.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

    private static final String ISSUER = "https://sign-in.example";
    private static final String AUDIENCE = "kervan";
    private static final String PASSWORD = "a long enough password";

    @TempDir
    private static Path folder;

    private static RSAKey ours;
    private static RSAKey other;
    private static AccessSettings settings;

    private Access access;

    @BeforeAll
    static void keys() throws Exception {
        ours = new RSAKeyGenerator(2048).keyID("ours").generate();
        other = new RSAKeyGenerator(2048).keyID("ours").generate();
        Files.writeString(folder.resolve("keys.json"), new JWKSet(ours.toPublicJWK()).toString());
        Files.writeString(folder.resolve("access.properties"), """
                oidc.issuer=https://sign-in.example
                oidc.audience=kervan
                oidc.keys=keys.json
                sign-ins-per-minute=3
                behind-proxy=true
                """);
        settings = AccessSettings.read(folder.resolve("access.properties"));
    }

    @BeforeEach
    void open() throws AccessException {
        access = new Access(settings, folder.resolve("accounts.json"), InstantSource.system());
    }

    @Test
    void aTokenOfTheIssuerNamesItsHolder() throws Exception {
        assertThat(access.principal("Bearer " + signed(ours, claims().build()))).contains("oidc:42");
        assertThat(access.principal(null)).contains(Access.NOBODY);
    }

    @Test
    void everyOtherTokenIsRefused() throws Exception {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        Date future = Date.from(Instant.now().plus(Duration.ofHours(1)));
        SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        shared.sign(new MACSigner(ours.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String good = signed(ours, claims().build());
        List<String> bad = List.of(
                signed(other, claims().build()),
                signed(ours, claims().issuer("https://other.example").build()),
                signed(ours, claims().audience("other").build()),
                signed(ours, claims().expirationTime(past).build()),
                signed(ours, claims().expirationTime(null).build()),
                signed(ours, claims().notBeforeTime(future).build()),
                signed(ours, claims().subject(null).build()),
                signed(ours, claims().subject("a\nb").build()),
                new PlainJWT(claims().build()).serialize(),
                shared.serialize(),
                good.substring(0, good.length() - 8) + "AAAAAAAA",
                good.substring(0, good.lastIndexOf('.') + 1),
                "",
                "x",
                "a.b.c",
                "kvn_000000000000_" + "A".repeat(43),
                "A".repeat(7_000));
        for (String token : bad) {
            assertThat(access.principal("Bearer " + token)).as(token).isEmpty();
        }
        assertThat(access.principal("Basic eDp5")).isEmpty();
        assertThat(access.principal("")).isEmpty();
    }

    @Test
    void aSignInHoldsUntilItIsEnded() throws AccessException {
        new Accounts(folder.resolve("accounts.json"), InstantSource.system()).setPassword("aysel", PASSWORD);
        Session session = access.signIn("aysel", PASSWORD).orElseThrow();
        assertThat(access.principal("Bearer " + session.token())).contains("aysel");
        assertThat(session.toString()).doesNotContain(session.token());
        access.signOut("Bearer " + session.token());
        assertThat(access.principal("Bearer " + session.token())).isEmpty();
        assertThat(access.signIn("aysel", "wrong password too")).isEmpty();
    }

    @Test
    void tooManyTriesMustWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(access.signInWaitSeconds("10.0.0." + i, "aysel")).isZero();
        }
        assertThat(access.signInWaitSeconds("10.0.0.9", "aysel")).isBetween(1L, 61L);
        assertThat(access.signInWaitSeconds("10.0.0.9", "timur")).isZero();
    }

    @Test
    void theLastProxyIsBelievedAndNobodyBeforeIt() {
        assertThat(access.asker("", "127.0.0.1", "6.6.6.6, 10.0.0.7")).isEqualTo("address 10.0.0.7");
        assertThat(access.asker("aysel", "127.0.0.1", null)).isEqualTo("aysel");
    }

    @Test
    void settingsThatCannotHoldAreToldByName() throws Exception {
        List<List<String>> bad = List.of(
                List.of("oidc.issuer=x", "oidc.keys"),
                List.of("oidc.issuer=x\noidc.audience=y\noidc.keys=http://x/keys", "https://"),
                List.of("oidc.issuer=x\noidc.audience=y\noidc.keys=k\noidc.algorithms=none", "none"),
                List.of("oidc.issuer=x\noidc.audience=y\noidc.keys=k\noidc.algorithms=HS256", "HS256"),
                List.of("reads-per-minute=-1", "reads-per-minute"),
                List.of("reads=1", "reads"),
                List.of("behind-proxy=maybe", "maybe"));
        Path file = folder.resolve("bad.properties");
        for (List<String> one : bad) {
            Files.writeString(file, one.getFirst());
            assertThatThrownBy(() -> AccessSettings.read(file))
                    .isInstanceOf(AccessException.class)
                    .hasMessageContaining(one.getLast());
        }
        assertThat(AccessSettings.read(folder.resolve("none"))).isEqualTo(AccessSettings.DEFAULT);
        Files.writeString(file, "oidc.issuer=x\noidc.audience=y\noidc.keys=none.json");
        AccessSettings missingKeys = AccessSettings.read(file);
        assertThatThrownBy(() -> new Access(missingKeys, file, InstantSource.system()))
                .isInstanceOf(AccessException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("42")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
