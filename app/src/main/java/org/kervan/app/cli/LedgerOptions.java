package org.kervan.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.app.access.Accounts;
import org.kervan.app.json.Json;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerRows;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.Reply;
import org.kervan.app.problem.Problem;
import org.kervan.app.route.Numbers;
import org.kervan.app.settings.Logs;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Right;
import org.kervan.store.ledger.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command of the ledger understands, and how each of them prints. */
final class LedgerOptions {

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON for machines.")
    private boolean json;

    @Option(names = "--csv", scope = ScopeType.INHERIT, description = "Print CSV, safe to open in a spreadsheet.")
    private boolean csv;

    @Option(
            names = "--known-at",
            scope = ScopeType.INHERIT,
            paramLabel = "DATE",
            description = "As the ledger knew it on that day (default: today).")
    private @Nullable String knownAt;

    @Option(
            names = "--ledger",
            scope = ScopeType.INHERIT,
            paramLabel = "PLACE",
            description = "The ledger: a file, or jdbc:postgresql:... (default: beside your other settings).")
    private @Nullable String place;

    @Option(
            names = "--as",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Read and write with the rights of this account (default: reads what is public, writes as"
                    + " who keeps the ledger).")
    private String principal = "";

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Use the tables of this folder, not the built-in ones.")
    private @Nullable Path folder;

    /** A use of the ledger. */
    @FunctionalInterface
    interface Use {
        int run(LedgerService ledger) throws LedgerException, LedgerProblem, Failure;
    }

    /** Opens the ledger, uses it, and closes it; what is wrong is told in words. */
    int with(Use use) throws Failure {
        try (LedgerService ledger = new LedgerService(place(), tables(), InstantSource.system())) {
            return use.run(ledger);
        } catch (LedgerProblem problem) {
            throw refused(problem.getMessage());
        } catch (LedgerException e) {
            throw refused(Failure.messageOf(e));
        }
    }

    /** As {@link #with}, of what the reader could know on the day. */
    int view(ViewUse use) throws Failure {
        return with(service -> use.run(service.view(reader(service), day(service))));
    }

    /** A use of what a reader could know. */
    @FunctionalInterface
    interface ViewUse {
        int run(LedgerView view) throws Failure;
    }

    /** A use of what is kept, without a data package. */
    @FunctionalInterface
    interface Keeping<T> {
        T run(LedgerStore store) throws LedgerProblem, Failure;
    }

    /** Opens a ledger as it stands, without bringing the data package in; a file that is not there is no ledger. */
    <T> T stored(Keeping<T> use) throws Failure {
        LedgerPlace kept = place();
        if (kept instanceof LedgerPlace.SqliteFile file && !Files.exists(file.path())) {
            throw refused(Messages.of("ledger.none", Plain.of(file.path().toString())));
        }
        Logs.quieten();
        try (LedgerStore store = LedgerStore.open(kept)) {
            return use.run(store);
        } catch (LedgerProblem problem) {
            throw refused(problem.getMessage());
        }
    }

    private LedgerPlace place() {
        return Settings.ledger(place, tables());
    }

    private Path tables() {
        return folder == null ? Settings.dataFolder() : folder;
    }

    /** Who has the file keeps the ledger; with {@code --as} somebody writes by the rights of the account. */
    Writer writer(LedgerService service) throws LedgerException, LedgerProblem {
        return principal.isEmpty() ? keeper() : new Writer(principal, service.rights(principal, service.today()));
    }

    /** Who keeps the ledger on this machine. */
    Writer keeper() {
        return new Writer("keeper", Set.of(Right.KEEP));
    }

    /** Accounts and tokens that belong to the ledger. */
    Accounts accounts() {
        Path kept = Settings.accessFolder(place());
        return new Accounts(kept.resolve("accounts.json"), InstantSource.system());
    }

    /** What who asks may read. */
    Reader reader(LedgerService service) throws LedgerException, LedgerProblem {
        return service.reader(principal, service.today());
    }

    /** The day whose knowledge is asked for: today unless another was given. */
    LocalDate day(LedgerService service) throws Failure {
        return knownAt == null ? service.today() : day("--known-at", knownAt);
    }

    /** The moment whose knowledge is asked for, in the time of the ledger. */
    Instant moment(LedgerService service) throws LedgerException, Failure {
        return service.moment(day(service));
    }

    /** A day that was given with an option. */
    LocalDate day(String option, String text) throws Failure {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused(Messages.of("fault.day", option, Plain.of(text)));
        }
    }

    /** A whole number that was given with an option, null when it was not. */
    @Nullable
    Integer number(String option, @Nullable String text, int least, int most) throws Failure {
        Integer number = text == null ? null : Numbers.parse(text, least, most);
        if (text != null && number == null) {
            throw refused(Messages.of("fault.number", option, least, most, Plain.of(text)));
        }
        return number;
    }

    /** Prints rows as they were asked for. */
    void print(@Nullable CommandSpec spec, List<?> rows, String table) {
        if (csv) {
            Output.of(spec).print(LedgerRows.csv(rows));
        } else {
            print(spec, (Object) rows, table);
        }
    }

    /** Prints a list with what belongs to all of it, as a server answers; as CSV its rows alone. */
    void print(@Nullable CommandSpec spec, Listing listing, LedgerView view, String text) {
        if (csv) {
            Output.of(spec).print(LedgerRows.csv(listing.rows()));
        } else if (json) {
            byte[] page = Reply.page(listing, 0, listing.rows().size(), null, LedgerFormat.JSON, view);
            Output.of(spec).println(new String(page, StandardCharsets.UTF_8));
        } else {
            Output.of(spec).println(text.stripTrailing());
        }
    }

    /** Prints a document as it was asked for, as CSV by rows. */
    void print(@Nullable CommandSpec spec, Object document, List<?> rows, String text) {
        if (csv) {
            Output.of(spec).print(LedgerRows.csv(rows));
        } else {
            print(spec, document, text);
        }
    }

    /** Prints a document as it was asked for. */
    void print(@Nullable CommandSpec spec, Object document, String text) {
        Output.of(spec).println(json ? Json.toText(document) : text.stripTrailing());
    }

    /** A refusal in words, and as a problem for machines. */
    Failure refused(String message) {
        return new Failure(Failure.UNUSABLE, message, json ? Json.toText(Problem.of("usage", 400, message)) : "");
    }
}
