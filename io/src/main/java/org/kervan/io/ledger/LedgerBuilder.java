package org.kervan.io.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Period;

/** Builds the ledger of the model from tables in which the checks found no fault. */
public final class LedgerBuilder {
    private static final List<String> OWN = List.of(
            "states",
            "bodies",
            "agreements",
            "commitments",
            "projects",
            "programmes",
            "events",
            "claims",
            "mobility",
            "names",
            "domains",
            "indicators",
            "guidelines",
            "measured_as",
            "milestones",
            "treaty_actions",
            "releases",
            "sources");

    private static final List<String> TRADE = List.of(
            "countries",
            "bilateral",
            "bilateral_turnover",
            "by_product",
            "partner_ranks",
            "intra_ots",
            "indicators",
            "counts",
            "count_places",
            "sources");

    private static final List<String> ENERGY = List.of("flows", "sources");

    /** Paths of the tables the ledger is built from, and of those their references lead to. */
    public static final List<String> TABLES = Stream.of(
                    paths("ledger", OWN),
                    paths("trade", TRADE),
                    paths("energy", ENERGY),
                    List.of("transport/sources.csv"))
            .flatMap(List::stream)
            .toList();

    private LedgerBuilder() {}

    /**
     * The ledger. A table that the folder does not have gives an empty list.
     *
     * @param today day on which a folder without releases is known
     */
    public static LedgerFacts build(Tables tables, LocalDate today) {
        Publishers publishers = new Publishers(tables);
        StatementList statements = new StatementList(publishers);
        EntityStatements.add(tables, statements);
        PromiseStatements.add(tables, statements);
        MilestoneStatements.add(tables, statements);
        TradeStatements.add(tables, statements);
        CountryStatements.add(tables, statements);
        VolumeStatements.add(tables, statements);
        List<Guideline> guidelines = rows(tables, "guidelines", LedgerRows::guideline);
        return new LedgerFacts(
                knownOn(tables, today),
                Entities.of(tables, publishers, statements.all()),
                statements.all(),
                commitments(tables, guidelines),
                guidelines,
                rows(tables, "indicators", LedgerRows::indicator),
                rows(tables, "measured_as", LedgerRows::measuredAs),
                rows(tables, "treaty_actions", LedgerRows::treatyAction),
                rows(tables, "mobility", LedgerRows::mobility),
                publishers.all(),
                rows(tables, "agreements", LedgerRows::agreement),
                rows(tables, "events", LedgerRows::event),
                rows(tables, "programmes", LedgerRows::programme),
                rows(tables, "projects", LedgerRows::project),
                rows(tables, "bodies", LedgerRows::body),
                rows(tables, "states", LedgerRows::state),
                rows(tables, "domains", LedgerRows::domain));
    }

    /** Day of the newest release of the package. */
    private static LocalDate knownOn(Tables tables, LocalDate today) {
        return tables.rows("ledger/releases.csv").stream()
                .map(row -> Period.firstDay(row.text("date")))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static List<Commitment> commitments(Tables tables, List<Guideline> guidelines) {
        Map<String, Guideline> newest = new HashMap<>();
        for (Guideline one : guidelines) {
            newest.merge(one.commitment(), one, (a, b) -> a.version() > b.version() ? a : b);
        }
        return rows(tables, "commitments", row -> {
            Guideline guideline = newest.get(row.text("id"));
            return LedgerRows.commitment(row, guideline == null ? null : guideline.replacedBy());
        });
    }

    private static <T> List<T> rows(Tables tables, String table, Function<Row, T> type) {
        return tables.rows("ledger/" + table + ".csv").stream().map(type).toList();
    }

    private static List<String> paths(String theme, List<String> tables) {
        return tables.stream().map(table -> theme + "/" + table + ".csv").toList();
    }
}
