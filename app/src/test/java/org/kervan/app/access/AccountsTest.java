package org.kervan.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final String PASSWORD = "a long enough password";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private Path file;
    private Accounts accounts;

    @BeforeEach
    void open() {
        file = folder.resolve("deeper/accounts.json");
        accounts = new Accounts(file, () -> now);
    }

    @Test
    void nameAndPasswordMustBothFit() throws AccessException {
        accounts.setPassword("aysel", PASSWORD);
        assertThat(accounts.principal("aysel", PASSWORD)).contains("aysel");
        assertThat(accounts.principal("aysel", PASSWORD + "x")).isEmpty();
        assertThat(accounts.principal("timur", PASSWORD)).isEmpty();
        assertThat(accounts.principal("", "")).isEmpty();
        assertThat(accounts.remove("aysel")).isTrue();
        assertThat(accounts.principal("aysel", PASSWORD)).isEmpty();
    }

    @Test
    void theFileHoldsNoSecretAndOnlyItsOwnerReadsIt() throws Exception {
        accounts.setPassword("aysel", PASSWORD);
        String token = accounts.makeToken("aysel", Duration.ofDays(1), "nightly");
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        String key = Secret.parse(token).orElseThrow().key();
        assertThat(kept).doesNotContain(PASSWORD, key, token).contains("argon2id");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Secret.parse(token).orElseThrow().toString()).doesNotContain(key);
        assertThat(accounts.tokens().toString()).doesNotContain(key);
    }

    @Test
    void aTokenHoldsUntilItsEndOrUntilItIsTakenBack() throws AccessException {
        Secret token = Secret.parse(accounts.makeToken("oidc:42", Duration.ofDays(2), ""))
                .orElseThrow();
        assertThat(accounts.principal(token)).contains("oidc:42");
        assertThat(accounts.principal(new Secret(token.id(), "A".repeat(43)))).isEmpty();
        now = now.plus(Duration.ofDays(2));
        assertThat(accounts.principal(token)).isEmpty();
        now = now.minus(Duration.ofDays(1));
        assertThat(accounts.endToken(token.id())).isTrue();
        assertThat(accounts.principal(token)).isEmpty();
        assertThat(accounts.tokens()).isEmpty();
    }

    @Test
    void anotherProcessIsSeenAtOnce() throws AccessException {
        assertThat(accounts.names()).isEmpty();
        new Accounts(file, () -> now).setPassword("aysel", PASSWORD);
        assertThat(accounts.names()).containsExactly("aysel");
    }

    @Test
    void whatCannotBeKeptIsRefusedInWords() {
        for (String name : List.of("", "A", "../x", "oidc:1", "a b", "x".repeat(64))) {
            assertThatThrownBy(() -> accounts.setPassword(name, PASSWORD)).isInstanceOf(AccessException.class);
        }
        assertThatThrownBy(() -> accounts.setPassword("aysel", "short"))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("12")
                .hasMessageNotContaining("short");
        assertThatThrownBy(() -> accounts.makeToken("aysel", Duration.ofDays(1_000), ""))
                .isInstanceOf(AccessException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aBrokenFileIsToldAndLeftAsItIs() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ not json");
        assertThatThrownBy(() -> accounts.names())
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("accounts");
        assertThatThrownBy(() -> accounts.setPassword("aysel", PASSWORD)).isInstanceOf(AccessException.class);
        assertThat(file).hasContent("{ not json");
    }

    @Test
    void aKeptFormOfAnotherKindNeverMatches() {
        assertThat(Passwords.matches(PASSWORD, Passwords.hash(PASSWORD))).isTrue();
        assertThat(Passwords.matches(PASSWORD, PASSWORD)).isFalse();
        assertThat(Passwords.matches("", "")).isFalse();
        assertThat(Passwords.hash(PASSWORD)).isNotEqualTo(Passwords.hash(PASSWORD));
    }
}
