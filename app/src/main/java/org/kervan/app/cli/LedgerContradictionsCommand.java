package org.kervan.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.ClaimLists;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.Contradiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger contradictions}: statements that cannot all be true as they are written. */
@Command(
        name = "contradictions",
        description = "Statements that cannot all be true as they are written, found by rule.",
        mixinStandardHelpOptions = true)
final class LedgerContradictionsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            List<Contradiction> found = view.study().contradictions();
            String text = found.stream()
                    .map(one -> one.rule().key() + "  " + Plain.whole(one.reason()))
                    .collect(Collectors.joining("\n"));
            ledger.print(spec, ClaimLists.contradictions(view).rows(), text);
            return 0;
        });
    }
}
