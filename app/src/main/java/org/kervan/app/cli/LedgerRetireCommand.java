package org.kervan.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.store.ledger.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger retire}: statements that end without another in their place. */
@Command(
        name = "retire",
        description = "Ends a statement without another in its place; it stays in the history.",
        mixinStandardHelpOptions = true)
final class LedgerRetireCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of a statement.")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.with(service -> {
            Writer writer = ledger.writer(service);
            service.write(store -> {
                store.retire(id, reason, writer, service.now());
                return id;
            });
            ledger.print(spec, Map.of("id", id), Messages.of("ledger.retired", Plain.of(id)));
            return 0;
        });
    }
}
