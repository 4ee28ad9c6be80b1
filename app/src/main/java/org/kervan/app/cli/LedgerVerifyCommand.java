package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.store.ledger.ChainReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger verify}: whether anything was rewritten. */
@Command(
        name = "verify",
        description = "Computes every hash of a ledger again, of your own or of one that was fetched: whether anything"
                + " was changed, taken out or put in.",
        mixinStandardHelpOptions = true)
final class LedgerVerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        ChainReport report = ledger.stored(store -> store.verify());
        Table table = new Table(LEFT, RIGHT, LEFT);
        table.row(Messages.of("ledger.heads.columns").split("\\|"));
        report.heads().forEach(head -> table.row(head.stream(), Long.toString(head.length()), head.hash()));
        String said = report.intact()
                ? Messages.of("ledger.intact", report.entries())
                : Messages.of("ledger.not-intact", String.join("\n", report.faults()));
        ledger.print(spec, report, table + "\n" + said);
        return report.intact() ? 0 : Failure.FAULTS;
    }
}
