package org.kervan.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.ProposalRow;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.ledger.StatementCsv;
import org.kervan.io.ledger.StatementsRead;
import org.kervan.model.ledger.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger propose}: statements for somebody else to review. */
@Command(
        name = "propose",
        description = "Proposes the statements of a CSV file, all or none; somebody else reviews them.",
        mixinStandardHelpOptions = true)
final class LedgerProposeCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 100L * 1024 * 1024;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV with the columns of an export; id, subject, property," + " claimant and source must be there.")
    private Path file = Path.of("");

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        List<Statement> statements = read(file, ledger);
        return ledger.with(service -> {
            List<ProposalRow> made = ProposalRow.of(
                    service.store().proposeAll(statements, ledger.writer(service), service.now()),
                    service.book(service.today()));
            String ids = made.stream().map(ProposalRow::id).collect(Collectors.joining("\n"));
            ledger.print(spec, made, ids + "\n" + Messages.of("ledger.proposed", made.size()));
            return 0;
        });
    }

    /** Statements of a file; what is wrong is told with its place. */
    static List<Statement> read(Path file, LedgerOptions ledger) throws Failure {
        StatementsRead read;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw ledger.refused(Messages.of("ledger.file-large", Plain.of(file.toString()), MOST_BYTES));
            }
            read = StatementCsv.read(
                    Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw ledger.refused(Messages.of("flows.unreadable", Plain.of(file.toString())));
        }
        List<Statement> statements = read.statements();
        if (statements == null) {
            throw new Failure(Failure.FAULTS, FaultReport.faults(read.faults()), "");
        }
        return statements;
    }
}
