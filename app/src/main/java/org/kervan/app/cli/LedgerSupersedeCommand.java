package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.StatementRow;
import org.kervan.app.text.Messages;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger supersede}: corrected statements, each in the place of one of the same claimant. */
@Command(
        name = "supersede",
        description = "Puts each statement of a CSV file in the place of the one with its id, or of the one it names in"
                + " the column supersedes; all or none.",
        mixinStandardHelpOptions = true)
final class LedgerSupersedeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "CSV with the columns of an export.")
    private Path file = Path.of("");

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        List<Statement> statements = LedgerProposeCommand.read(file, ledger);
        return ledger.with(service -> {
            Writer writer = ledger.writer(service);
            List<Recorded> made = service.write(store -> store.supersedeAll(statements, reason, writer, service.now()));
            List<StatementRow> rows = StatementRow.of(made, service.book(service.today()));
            ledger.print(spec, rows, Messages.of("ledger.superseded", rows.size()));
            return 0;
        });
    }
}
