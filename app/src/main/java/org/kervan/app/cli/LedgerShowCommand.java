package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.EntityDocument;
import org.kervan.app.ledger.Figure;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.ledger.SourceBook;
import org.kervan.app.ledger.SourceRef;
import org.kervan.app.ledger.StatementRow;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.ledger.Recorded;
import org.kervan.store.ledger.EntityView;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger show}: what is known of an entity, or one statement. */
@Command(
        name = "show",
        description = "Shows what is known of something, by its id, or one statement by its own.",
        mixinStandardHelpOptions = true)
final class LedgerShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of an entity (AZ, tr-az-trade-15bn, ots) or of a statement.")
    private String id = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.with(service -> show(service, ledger.day(service)));
    }

    private int show(LedgerService service, LocalDate day) throws LedgerException, LedgerProblem, Failure {
        Reader reader = ledger.reader(service);
        SourceBook book = service.book(day);
        Optional<EntityView> entity = service.store().entity(id, reader, service.moment(day));
        if (entity.isPresent()) {
            EntityDocument document = EntityDocument.of(entity.get(), book, day);
            ledger.print(spec, document, document.figures(), text(document));
            return 0;
        }
        Optional<Recorded> statement = service.store().statement(id, reader, service.moment(day));
        if (statement.isEmpty()) {
            throw ledger.refused(Messages.of("problem.not-found.ledger", Plain.of(id)));
        }
        StatementRow row = StatementRow.of(statement.get(), book);
        ledger.print(spec, row, List.of(row), text(row));
        return 0;
    }

    private static String text(EntityDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(Plain.of(document.name()) + " (" + document.kind().key() + ", " + Plain.of(document.id()) + ")");
        document.names()
                .forEach((language, forms) -> lines.add("  " + language + ": "
                        + forms.stream().map(form -> Plain.of(form.text())).collect(Collectors.joining(", "))));
        Table table = new Table(LEFT, RIGHT, LEFT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.figures.columns").split("\\|"));
        for (EntityDocument.Said said : document.statements()) {
            for (Figure figure : said.figures()) {
                table.row(LedgerFigures.cells(said.label(), figure));
            }
        }
        lines.add("");
        lines.add(table.toString());
        return String.join("\n", lines);
    }

    private static String text(StatementRow row) {
        Figure figure = row.figure();
        Table table = new Table(LEFT, RIGHT, LEFT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.figures.columns").split("\\|"));
        table.row(LedgerFigures.cells(figure.subject() + " " + figure.property(), figure));
        List<String> lines = new ArrayList<>(List.of(table.toString()));
        for (SourceRef source : figure.sources()) {
            lines.add(Plain.of(source.id()) + ": " + Plain.of(source.title() == null ? "" : source.title()) + " "
                    + (source.url() == null ? "" : Plain.of(source.url())));
        }
        lines.add(figure.locator() == null ? "" : Plain.of(figure.locator()));
        lines.add(figure.note() == null ? "" : Plain.whole(figure.note()));
        lines.add(Messages.of("ledger.sealed", row.knownFrom(), row.hash()));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
