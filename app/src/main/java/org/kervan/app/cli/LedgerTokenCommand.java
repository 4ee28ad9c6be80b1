package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.access.AccessException;
import org.kervan.app.access.Accounts;
import org.kervan.app.route.Numbers;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger token}: tokens with which programs ask the server. */
@Command(
        name = "token",
        description = "Makes, lists and ends tokens, with which programs ask the server for an account.",
        mixinStandardHelpOptions = true)
final class LedgerTokenCommand {

    private static final int MOST_DAYS = 366;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Command(name = "new", description = "Makes a token and prints it, this once.", mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "NAME", description = "Account, or oidc:SUBJECT.") String name,
            @Option(
                            names = "--days",
                            paramLabel = "N",
                            defaultValue = "90",
                            description = "How long it holds (default: 90).")
                    String days,
            @Option(names = "--label", paramLabel = "TEXT", defaultValue = "", description = "What it is for.")
                    String label)
            throws Failure {
        Integer number = Numbers.parse(days, 1, MOST_DAYS);
        if (number == null) {
            throw ledger.refused(Messages.of("fault.number", "--days", 1, MOST_DAYS, days));
        }
        try {
            Accounts accounts = ledger.accounts();
            if (!name.startsWith("oidc:") && !accounts.names().contains(name)) {
                throw ledger.refused(Messages.of("ledger.no-account", Plain.of(name)));
            }
            Output.of(spec).println(accounts.makeToken(name, Duration.ofDays(number), label));
            return 0;
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
    }

    @Command(
            name = "list",
            description = "Lists the tokens that hold; never their keys.",
            mixinStandardHelpOptions = true)
    int list() throws Failure {
        try {
            List<Accounts.Listed> tokens = ledger.accounts().tokens();
            Table table = new Table(LEFT, LEFT, LEFT, LEFT);
            table.row(Messages.of("ledger.tokens.columns").split("\\|"));
            tokens.forEach(one -> table.row(one.id(), Plain.of(one.principal()), one.until(), Plain.of(one.label())));
            ledger.print(spec, tokens, table.toString());
            return 0;
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
    }

    @Command(name = "end", description = "Ends a token.", mixinStandardHelpOptions = true)
    int end(@Parameters(paramLabel = "ID", description = "Id of the token, as listed.") String id) throws Failure {
        try {
            if (!ledger.accounts().endToken(id)) {
                throw ledger.refused(Messages.of("ledger.no-token", Plain.of(id)));
            }
            Output.of(spec).println(Messages.of("ledger.token-ended", Plain.of(id)));
            return 0;
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
    }
}
