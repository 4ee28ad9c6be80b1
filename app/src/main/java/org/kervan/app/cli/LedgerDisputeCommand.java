package org.kervan.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.DisputeRow;
import org.kervan.app.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger dispute}: objections and their answers. */
@Command(
        name = "dispute",
        description = "Objects to a statement or a promise in words, or answers an objection.",
        mixinStandardHelpOptions = true)
final class LedgerDisputeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Id of a statement or promise; with --answer, of an" + " objection.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "What is wrong, and what shows it.")
    private String text = "";

    @Option(names = "--answer", description = "The text answers the objection with this id.")
    private boolean answers;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.with(service -> {
            DisputeRow row = DisputeRow.of(
                    answers
                            ? service.store().answer(id, text, ledger.writer(service), service.now())
                            : service.store().dispute(id, text, ledger.writer(service), service.now()));
            ledger.print(spec, row, List.of(row), Messages.of("ledger.disputed", row.id(), row.state()));
            return 0;
        });
    }
}
