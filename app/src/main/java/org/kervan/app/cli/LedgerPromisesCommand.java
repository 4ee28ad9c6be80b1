package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.PromiseAnswer;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger promises}: promises and how they stand by measurements. */
@Command(
        name = "promises",
        aliases = "promise",
        description = "Promises and how they stand by what was measured, or one of them.",
        mixinStandardHelpOptions = true)
final class LedgerPromisesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a promise.")
    private @Nullable String id;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            List<PromiseAnswer> rows = PromiseAnswer.all(view).stream()
                    .filter(row -> id == null || row.id().equals(id))
                    .toList();
            if (id != null && rows.isEmpty()) {
                throw ledger.refused(Messages.of("problem.not-found.ledger", Plain.of(id)));
            }
            ledger.print(spec, rows, id == null ? table(rows) : text(rows.getFirst()));
            return 0;
        });
    }

    private static String table(List<PromiseAnswer> rows) {
        Table table = new Table(LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT);
        table.row(Messages.of("ledger.promises.columns").split("\\|"));
        for (PromiseAnswer row : rows) {
            String ratedAs = row.ratedAs() == null ? "" : " (" + row.ratedAs().key() + ")";
            table.row(
                    row.id(),
                    row.status().key() + ratedAs,
                    row.confidence() == null ? "" : row.confidence(),
                    progress(row),
                    row.claimedStatus() == null ? "" : row.claimedStatus(),
                    Plain.of(row.title()));
        }
        String counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.status(), java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getValue() + " " + one.getKey().key())
                .collect(Collectors.joining(", "));
        return table + "\n" + Messages.of("ledger.promises.counts", rows.size(), counts);
    }

    private static String progress(PromiseAnswer row) {
        return row.progress().stream()
                .map(PromiseAnswer.Producer::progress)
                .filter(progress -> progress != null)
                .map(LedgerPromisesCommand::percent)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String percent(Double part) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * part);
    }

    private static String text(PromiseAnswer row) {
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT);
        for (PromiseAnswer.Producer one : row.progress()) {
            table.row(
                    Plain.of(one.producer()),
                    one.period() == null ? "" : one.period(),
                    one.value() == null ? "" : one.value().toPlainString(),
                    one.progress() == null ? "" : percent(one.progress()));
        }
        String unit = row.unit() == null ? "" : " " + row.unit();
        return String.join(
                "\n",
                Plain.whole(row.title()),
                Messages.of(
                        "ledger.promise.target",
                        row.target() == null ? "-" : row.target().toPlainString() + unit,
                        row.targetYear() == null ? "-" : row.targetYear(),
                        row.claimedStatus() == null ? "-" : row.claimedStatus()),
                Messages.of(
                        "ledger.promise.status",
                        row.status().key(),
                        row.confidence() == null ? "-" : row.confidence(),
                        row.ruleVersion()),
                Plain.whole(row.because()),
                "",
                table.toString());
    }
}
