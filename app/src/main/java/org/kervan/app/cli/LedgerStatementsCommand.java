package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.Figure;
import org.kervan.app.ledger.StatementRow;
import org.kervan.app.route.Numbers;
import org.kervan.app.text.Messages;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.StatementKind;
import org.kervan.store.ledger.Cursor;
import org.kervan.store.ledger.Page;
import org.kervan.store.ledger.StatementQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger statements}: who says what of which time. */
@Command(
        name = "statements",
        description = "Lists statements: who says what of what, and where.",
        mixinStandardHelpOptions = true)
final class LedgerStatementsCommand implements Callable<Integer> {

    private static final int MOST = 10_000;
    private static final List<String> KINDS =
            Arrays.stream(StatementKind.values()).map(StatementKind::key).toList();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--subject", paramLabel = "ID", description = "What they are about: AZ, AZ-TR, btc-pipeline ...")
    private @Nullable String subject;

    @Option(names = "--property", paramLabel = "ID", description = "What is said of it.")
    private @Nullable String property;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "promise, claim, measurement, derivation or assessment.")
    private @Nullable String kind;

    @Option(names = "--claimant", paramLabel = "WHO", description = "Who says so.")
    private @Nullable String claimant;

    @Option(names = "--source", paramLabel = "ID", description = "A document they name.")
    private @Nullable String source;

    @Option(names = "--valid-at", paramLabel = "DATE", description = "A day in the time they are about.")
    private @Nullable String validAt;

    @Option(names = "--history", description = "Superseded and retired ones too.")
    private boolean history;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "Most statements, 1 to 10000 (default: 100).")
    private String limit = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        Integer most = Numbers.parse(limit, 1, MOST);
        if (most == null) {
            throw ledger.refused(Messages.of("fault.number", "--limit", 1, MOST, limit));
        }
        if (kind != null && !KINDS.contains(kind)) {
            throw ledger.refused(Messages.of("fault.word", "--kind", String.join(", ", KINDS), kind));
        }
        LocalDate valid = validAt == null ? null : ledger.day("--valid-at", validAt);
        return ledger.with(service -> {
            LocalDate day = ledger.day(service);
            StatementQuery query = new StatementQuery(
                    subject,
                    property,
                    kind == null ? null : StatementKind.values()[KINDS.indexOf(kind)],
                    claimant,
                    source,
                    valid,
                    null,
                    history,
                    service.moment(day));
            Page<Recorded> page = service.store().statements(query, ledger.reader(service), Cursor.START, most);
            List<StatementRow> rows = StatementRow.of(page.items(), service.book(day));
            ledger.print(spec, rows, text(rows, page.next() != null));
            return 0;
        });
    }

    private static String text(List<StatementRow> rows, boolean more) {
        Table table = new Table(LEFT, LEFT, RIGHT, LEFT, LEFT, LEFT, LEFT);
        table.row(("Id|" + Messages.of("ledger.figures.columns")).split("\\|"));
        for (StatementRow row : rows) {
            Figure figure = row.figure();
            String[] cells = LedgerFigures.cells(figure.subject() + " " + figure.property(), figure);
            table.row(Stream.concat(Stream.of(LedgerFigures.cut(row.id())), Arrays.stream(cells))
                    .toArray(String[]::new));
        }
        return table + (more ? "\n" + Messages.of("ledger.more", rows.size()) : "");
    }
}
