package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerTables;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger indicators}: what can be measured. */
@Command(name = "indicators", description = "Indicators with their definitions.", mixinStandardHelpOptions = true)
final class LedgerIndicatorsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            Table table = new Table(LEFT, LEFT, LEFT);
            table.row(Messages.of("ledger.indicators.columns").split("\\|"));
            view.facts().indicators().forEach(one -> table.row(one.id(), one.unit(), Plain.of(one.name())));
            ledger.print(spec, LedgerTables.indicators(view).rows(), table.toString());
            return 0;
        });
    }
}
