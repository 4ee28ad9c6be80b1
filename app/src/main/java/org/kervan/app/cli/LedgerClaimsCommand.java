package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.ClaimAnswer;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger claims}: what measurements say of each claim. */
@Command(
        name = "claims",
        description = "Claims beside the measurements that bear on them.",
        mixinStandardHelpOptions = true)
final class LedgerClaimsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--source", paramLabel = "ID", description = "Only claims made in this source.")
    private @Nullable String source;

    @Option(names = "--subject", paramLabel = "ID", description = "Only claims about it.")
    private @Nullable String subject;

    @Option(names = "--verdict", paramLabel = "WORD", description = "Only claims of this verdict, such as supported.")
    private @Nullable String verdict;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        Finding wanted = finding();
        return ledger.view(view -> {
            List<ClaimAnswer> rows = ClaimAnswer.all(view, source, subject, wanted);
            ledger.print(spec, rows, table(rows));
            return 0;
        });
    }

    private @Nullable Finding finding() throws Failure {
        if (verdict == null) {
            return null;
        }
        for (Finding one : Finding.values()) {
            if (one.key().equals(verdict)) {
                return one;
            }
        }
        String known = Arrays.stream(Finding.values()).map(Finding::key).collect(Collectors.joining(", "));
        throw ledger.refused(Messages.of("fault.word", "--verdict", known, Plain.of(verdict)));
    }

    private static String table(List<ClaimAnswer> rows) {
        Table table = new Table(LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.claims.columns").split("\\|"));
        for (ClaimAnswer row : rows) {
            String said = row.value() == null
                    ? String.valueOf(row.text())
                    : row.value().toPlainString();
            table.row(
                    row.id(),
                    row.verdict().key(),
                    Plain.of(said),
                    row.unit() == null ? "" : row.unit(),
                    row.period() == null ? "" : row.period(),
                    Plain.of(row.because()));
        }
        String counts = rows.stream()
                .collect(Collectors.groupingBy(ClaimAnswer::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getValue() + " " + one.getKey().key())
                .collect(Collectors.joining(", "));
        return table + "\n" + Messages.of("ledger.claims.counts", rows.size(), counts);
    }
}
