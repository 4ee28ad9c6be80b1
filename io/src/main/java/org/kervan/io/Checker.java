package org.kervan.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.kervan.io.check.CommonRules;
import org.kervan.io.check.Rule;
import org.kervan.io.check.TableCheck;
import org.kervan.io.check.Tables;
import org.kervan.io.check.energy.EnergyRules;
import org.kervan.io.check.ledger.LedgerRules;
import org.kervan.io.check.trade.TradeRules;
import org.kervan.io.check.transport.TransportRules;
import org.kervan.io.network.NetworkBuilder;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Table;
import org.kervan.io.table.TableDescriptions;
import org.kervan.io.table.TableReader;
import org.kervan.model.Dataset;
import org.kervan.model.issue.Issue;

/** Bytes of tables to a report: each table alone, then the rules that see them together, then the dataset. */
final class Checker {
    /** A table as read, with what is wrong with it alone. */
    record Read(Table table, Faults faults) {}

    private Checker() {}

    /** Every rule of the program. */
    static List<Rule> rules() {
        List<Rule> rules =
                new ArrayList<>(CommonRules.all(TableDescriptions.builtIn().themes()));
        rules.addAll(TransportRules.all());
        rules.addAll(EnergyRules.all());
        rules.addAll(TradeRules.all());
        rules.addAll(LedgerRules.all());
        return List.copyOf(rules);
    }

    /** The rules without which a network could not be built: references, and that every price and parameter is there. */
    static List<Rule> networkRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(TransportRules.needed());
        return List.copyOf(rules);
    }

    /** The rules without which a demand could not be loaded. */
    static List<Rule> demandRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(TransportRules.ofDemand());
        rules.addAll(TradeRules.ofDemand());
        return List.copyOf(rules);
    }

    /** The rules without which nothing could be appraised. */
    static List<Rule> appraisalRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(TransportRules.ofAppraisal());
        return List.copyOf(rules);
    }

    /** The rules without which observations could not be compared. */
    static List<Rule> observationRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(TradeRules.ofCounts());
        return List.copyOf(rules);
    }

    /** The rules without which the energy systems could not be built: all of them, for each says what an answer rests on. */
    static List<Rule> energyRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(EnergyRules.all());
        return List.copyOf(rules);
    }

    /** The rules without which a ledger could not be built: references, ids and forms. */
    static List<Rule> ledgerRules() {
        List<Rule> rules = new ArrayList<>(CommonRules.references());
        rules.addAll(TradeRules.ofLedger());
        rules.addAll(EnergyRules.ofFlows());
        rules.addAll(LedgerRules.all());
        return List.copyOf(rules);
    }

    /** Reads a table and checks what can be said of it alone. */
    static Read read(TableFile file) {
        Faults faults = new Faults();
        Table table = TableReader.read(file.description(), file.name(), Objects.requireNonNull(file.bytes()), faults);
        TableCheck.check(table, faults);
        return new Read(table, faults);
    }

    /**
     * Checks tables together.
     *
     * @param reads the tables of a folder
     * @param folderFaults what is wrong with files that could not be read or are not there
     * @param rules the rules that see tables together
     * @param nameOf path of a table, for example {@code transport/links.csv}, to its name in faults
     * @param hash names the tables
     */
    static CheckReport check(
            List<Read> reads, Faults folderFaults, List<Rule> rules, Function<String, String> nameOf, String hash) {
        Tables tables = tables(reads);
        List<Issue> issues = issues(reads, tables, folderFaults, rules);
        Map<String, Integer> rowsByTable = new HashMap<>();
        reads.forEach(read -> rowsByTable.put(read.table().file(), read.table().rowsSeen()));
        Dataset dataset = isBuildable(tables, issues, nameOf)
                ? new Dataset(hash, NetworkBuilder.build(tables), NetworkBuilder.sources(tables), rowsByTable)
                : null;
        return new CheckReport(issues, rowsByTable, hash, dataset);
    }

    /**
     * Checks tables together and builds something of them.
     *
     * @param names names in faults of the tables it is built from
     */
    static <T> PartReport<T> part(
            List<Read> reads,
            Faults folderFaults,
            List<Rule> rules,
            List<String> names,
            Function<Tables, T> build,
            String hash) {
        Tables tables = tables(reads);
        List<Issue> issues = issues(reads, tables, folderFaults, rules).stream()
                .filter(issue -> names.contains(issue.file()))
                .toList();
        return new PartReport<>(issues, hash, issues.isEmpty() ? build.apply(tables) : null);
    }

    private static Tables tables(List<Read> reads) {
        Map<String, Table> byPath = new LinkedHashMap<>();
        reads.forEach(read -> byPath.put(read.table().description().path(), read.table()));
        return new Tables(byPath);
    }

    private static List<Issue> issues(List<Read> reads, Tables tables, Faults folderFaults, List<Rule> rules) {
        Faults faults = new Faults();
        faults.addAll(folderFaults);
        reads.forEach(read -> faults.addAll(read.faults()));
        for (Rule rule : rules) {
            if (tables.serve(rule)) {
                rule.check(tables, faults);
            }
        }
        return faults.sorted();
    }

    private static boolean isBuildable(Tables tables, List<Issue> issues, Function<String, String> nameOf) {
        Set<String> faulty = new HashSet<>();
        issues.forEach(issue -> faulty.add(issue.file()));
        return tables.find("transport/links.csv").isPresent()
                && NetworkBuilder.TABLES.stream().map(nameOf).noneMatch(faulty::contains);
    }
}
