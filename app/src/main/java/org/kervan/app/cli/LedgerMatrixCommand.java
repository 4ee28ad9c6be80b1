package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.TradeLists;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger matrix}: who sells how much to whom. */
@Command(
        name = "matrix",
        description = "Who sells how much to whom among members and observers.",
        mixinStandardHelpOptions = true)
final class LedgerMatrixCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--year", paramLabel = "YEAR", description = "Year (default: the newest with whole years).")
    private @Nullable String year;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            Listing matrix = TradeLists.matrix(ledger.number("--year", year, 1990, 2200), view);
            Table table = new Table(LEFT, LEFT, LEFT, LEFT, RIGHT);
            table.row(Messages.of("ledger.matrix.columns").split("\\|"));
            for (Object row : matrix.rows()) {
                if (row instanceof TradeLists.Cell cell) {
                    String period = cell.figure().figure().period();
                    table.row(
                            cell.from() + (cell.bothWays() ? " <>" : " >"),
                            cell.to(),
                            period == null ? "" : period,
                            Plain.of(cell.figure().label()),
                            String.format(Locale.ROOT, "%.1f", cell.figure().usdMillion()));
                }
            }
            ledger.print(spec, matrix, view, table.toString());
            return 0;
        });
    }
}
