package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.access.AccessException;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.Right;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger user}: accounts of people. What they may read and write is granted apart. */
@Command(
        name = "user",
        description = "Adds, lists and removes local accounts; ledger grant says what they may do.",
        mixinStandardHelpOptions = true)
final class LedgerUserCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    /** An account and its grant; the parts of the grant are null or empty without one. */
    private record Listed(
            String name,
            @Nullable String tier,
            List<String> audience,
            List<String> rights,
            @Nullable String until) {}

    @Command(
            name = "add",
            description = "Adds an account, or gives it another password, which is asked for.",
            mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "NAME", description = "Small letters, digits, dots, dashes.") String name)
            throws Failure {
        try {
            ledger.accounts().setPassword(name, Password.read());
            Output.of(spec).println(Messages.of("ledger.user-added", Plain.of(name)));
            return 0;
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
    }

    @Command(
            name = "remove",
            description = "Removes an account, its tokens and its grant.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = "The account.") String name) throws Failure {
        try {
            if (!ledger.accounts().remove(name)) {
                throw ledger.refused(Messages.of("ledger.no-account", Plain.of(name)));
            }
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
        ledger.stored(store -> {
            if (store.grantOf(name, today()).isPresent()) {
                store.revoke(name, "account removed", ledger.keeper(), Instant.now());
            }
            return 0;
        });
        Output.of(spec).println(Messages.of("ledger.user-removed", Plain.of(name)));
        return 0;
    }

    @Command(name = "list", description = "Lists accounts and what they may do.", mixinStandardHelpOptions = true)
    int list() throws Failure {
        List<String> names;
        try {
            names = ledger.accounts().names();
        } catch (AccessException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
        List<Listed> rows = ledger.stored(store -> {
            List<Listed> found = new ArrayList<>();
            for (String name : names) {
                Optional<Grant> grant = store.grantOf(name, today());
                found.add(new Listed(
                        name,
                        grant.map(one -> one.tier().key()).orElse(null),
                        grant.map(Grant::audience).orElse(List.of()),
                        grant.map(one -> one.rights().stream().map(Right::key).toList())
                                .orElse(List.of()),
                        grant.map(Grant::until).map(LocalDate::toString).orElse(null)));
            }
            return found;
        });
        Table table = new Table(LEFT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.users.columns").split("\\|"));
        for (Listed row : rows) {
            table.row(
                    row.name(),
                    row.tier() == null ? "public" : row.tier(),
                    String.join(";", row.audience()),
                    String.join(";", row.rights()));
        }
        ledger.print(spec, rows, table.toString());
        return 0;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
