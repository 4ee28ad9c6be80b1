package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.HitRow;
import org.kervan.app.route.Numbers;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.store.ledger.Cursor;
import org.kervan.store.ledger.SearchFilter;
import org.kervan.store.ledger.SearchPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger search}: names and statements in any of the nine languages. */
@Command(
        name = "search",
        description = "Finds names and statements in any of the nine languages; typing errors are forgiven.",
        mixinStandardHelpOptions = true)
final class LedgerSearchCommand implements Callable<Integer> {

    private static final int MOST = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--lang", paramLabel = "L", description = "Language of the names shown (default: en).")
    private @Nullable String language;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: project, claim, commitment ...")
    private @Nullable String kind;

    @Option(names = "--country", paramLabel = "CODE", description = "Only about this country: AZ, KZ ...")
    private @Nullable String country;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Most hits, 1 to 200 (default: 20).")
    private String limit = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        Integer most = Numbers.parse(limit, 1, MOST);
        if (most == null) {
            throw ledger.refused(Messages.of("fault.number", "--limit", 1, MOST, limit));
        }
        SearchFilter filter = new SearchFilter(kind, country, null, language);
        return ledger.with(service -> {
            SearchPage page = service.store()
                    .search(
                            String.join(" ", words),
                            filter,
                            ledger.reader(service),
                            ledger.moment(service),
                            Cursor.START,
                            most);
            List<HitRow> rows = page.hits().stream().map(HitRow::of).toList();
            ledger.print(spec, rows, text(rows, page.total()));
            return 0;
        });
    }

    private static String text(List<HitRow> rows, long total) {
        Table table = new Table(LEFT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.hits.columns").split("\\|"));
        for (HitRow row : rows) {
            String says = row.snippet() == null ? row.matched() : row.snippet();
            table.row(Plain.of(row.id()), row.kind(), LedgerFigures.cut(row.name()), LedgerFigures.cut(says));
        }
        return table + "\n" + Messages.of("ledger.hits.total", total);
    }
}
