package org.kervan.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger backup}: all of it in one file. */
@Command(
        name = "backup",
        description = "Writes all of the ledger, hidden entries and grants too, into one SQLite file, also while it is"
                + " in use.",
        mixinStandardHelpOptions = true)
final class LedgerBackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "File to write; must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        long entries = ledger.stored(store -> store.backup(file, LocalDate.now(ZoneOffset.UTC)));
        ledger.print(
                spec,
                Map.of("file", file.toString(), "entries", entries),
                Messages.of("ledger.backed-up", Plain.of(file.toString()), entries));
        return 0;
    }
}
