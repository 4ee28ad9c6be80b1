package org.kervan.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.kervan.app.text.Messages;

/** Reads a password, never from the command line, where others can read it. */
final class Password {

    private Password() {}

    /** Typed twice without being shown; from a program that writes to us, the first line. */
    static String read() throws Failure {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return fromInput();
        }
        char[] first = Objects.requireNonNullElse(console.readPassword(Messages.of("ledger.password")), new char[0]);
        char[] second =
                Objects.requireNonNullElse(console.readPassword(Messages.of("ledger.password-again")), new char[0]);
        if (!Arrays.equals(first, second)) {
            throw new Failure(Failure.UNUSABLE, Messages.of("ledger.password-differs"), "");
        }
        return new String(first);
    }

    private static String fromInput() throws Failure {
        try {
            // not closed: it is the input of the process
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("ledger.password-unread"), "");
        }
    }
}
