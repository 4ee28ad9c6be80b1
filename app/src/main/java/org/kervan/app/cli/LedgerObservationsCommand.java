package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.ObservationList;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.ledger.Observation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger observations}: what was measured of an indicator. */
@Command(name = "observations", description = "What was measured of an indicator.", mixinStandardHelpOptions = true)
final class LedgerObservationsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of an indicator, as ledger indicators lists them.")
    private String id = "";

    @Option(names = "--producer", paramLabel = "ID", description = "Who measured.")
    private @Nullable String producer;

    @Option(names = "--area", paramLabel = "ID", description = "What was measured: AZ, AZ-TR, AZ>TR and the like.")
    private @Nullable String area;

    @Option(names = "--vintage", paramLabel = "DATE", description = "Year, month or day of publication.")
    private @Nullable String vintage;

    @Option(names = "--sdmx", description = "Print SDMX-CSV 2.0.")
    private boolean sdmx;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            ObservationList list = ObservationList.of(id, new ObservationList.Filter(producer, area, vintage), view);
            if (list == null) {
                throw ledger.refused(Messages.of("problem.not-found.ledger", Plain.of(id)));
            }
            if (sdmx) {
                Output.of(spec).print(list.sdmx());
            } else {
                ledger.print(spec, list.listing().rows(), table(list.observations()));
            }
            return 0;
        });
    }

    private static String table(List<Observation> observations) {
        Table table = new Table(LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.observations.columns").split("\\|"));
        for (Observation one : observations) {
            table.row(
                    one.area(),
                    one.period().text(),
                    one.value().toPlainString(),
                    one.unit(),
                    Plain.of(one.producer()),
                    one.vintage());
        }
        return table.toString();
    }
}
