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

/** {@code ledger merge}: entities that are found to be one, and the way back. */
@Command(
        name = "merge",
        description = "Says that an entity is the same as another, whose page then shows both; --undo gives both back.",
        mixinStandardHelpOptions = true)
final class LedgerMergeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of an entity.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "INTO",
            description = "Id of the entity that stands for both.")
    private @Nullable String into;

    @Option(names = "--undo", description = "Take the merge of ID back.")
    private boolean undo;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        if (undo == (into != null)) {
            throw ledger.refused(Messages.of("ledger.merge.one"));
        }
        String other = into == null ? id : into;
        return ledger.with(service -> {
            Writer writer = ledger.writer(service);
            service.write(store -> {
                if (undo) {
                    store.unmerge(id, reason, writer, service.now());
                } else {
                    store.merge(id, other, reason, writer, service.now());
                }
                return id;
            });
            ledger.print(
                    spec,
                    Map.of("id", id, "entity", other),
                    Messages.of(undo ? "ledger.unmerged" : "ledger.merged", Plain.of(id), Plain.of(other)));
            return 0;
        });
    }
}
