package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.ledger.Release;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger import}: statements of an export. */
@Command(
        name = "import",
        description =
                "Adds the statements of DIR/statements.csv that the ledger does not have, all or none; what it has"
                        + " otherwise is told and nothing is written.",
        mixinStandardHelpOptions = true)
final class LedgerImportCommand implements Callable<Integer> {

    private static final int TOLD = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of an export.")
    private Path folder = Path.of("");

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        List<Statement> statements = LedgerProposeCommand.read(folder.resolve(Release.STATEMENTS), ledger);
        return ledger.with(service -> {
            List<Statement> fresh = unknown(statements, service);
            Writer writer = ledger.writer(service);
            service.write(store -> store.importAll(fresh, writer, service.now()));
            int there = statements.size() - fresh.size();
            ledger.print(
                    spec,
                    Map.of("added", fresh.size(), "unchanged", there),
                    Messages.of("ledger.imported", fresh.size(), there));
            return 0;
        });
    }

    private List<Statement> unknown(List<Statement> statements, LedgerService service)
            throws LedgerException, LedgerProblem, Failure {
        Reader keeper = Reader.keeper(service.today());
        List<Statement> fresh = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Statement one : statements) {
            Optional<Recorded> known = service.store().statement(one.id(), keeper, service.now());
            if (known.isEmpty()) {
                fresh.add(one);
            } else if (!known.get().statement().equals(one)) {
                others.add(Plain.of(one.id()));
            }
        }
        if (!others.isEmpty()) {
            String first = others.stream().limit(TOLD).collect(Collectors.joining(", "));
            throw ledger.refused(Messages.of("ledger.import-differs", others.size(), first));
        }
        return fresh;
    }
}
