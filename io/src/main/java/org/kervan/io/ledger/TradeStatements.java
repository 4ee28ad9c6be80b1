package org.kervan.io.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** Trade between two states, as whoever reports it measures it. */
final class TradeStatements {
    private static final String FLOW = "goods-exports";
    private static final String TURNOVER = "trade-turnover";
    private static final String UNIT = "usd-million";

    /** Turnovers published, so that none is computed beside them. */
    private final Set<String> published = new HashSet<>();

    private final Map<String, Statement> flows = new HashMap<>();
    private final StatementList statements;

    private TradeStatements(StatementList statements) {
        this.statements = statements;
    }

    static void add(Tables tables, StatementList statements) {
        TradeStatements trade = new TradeStatements(statements);
        tables.rows("trade/bilateral_turnover.csv").forEach(trade::turnover);
        tables.rows("trade/bilateral.csv").forEach(trade::flow);
        tables.rows("trade/by_product.csv").forEach(trade::product);
    }

    private void turnover(Row row) {
        String pair = row.text("country_a") + "-" + row.text("country_b");
        Period period = Months.of(row.text("year"), row.text("period"));
        String reporter = row.text("reporter");
        published.add(String.join(" ", pair, period.text(), reporter));
        Draft draft = new Draft(pair, TURNOVER)
                .of(row)
                .number(row.text("turnover_usd_million"), UNIT)
                .valid(period);
        boolean measured = !row.text("flag").equals("unofficial");
        if (measured) {
            draft.kind(StatementKind.MEASUREMENT).by(reporter, "");
        }
        statements.add(StatementList.id("bilateral-turnover", pair, period.text(), reporter), draft);
    }

    private void flow(Row row) {
        if (row.isEmpty("value_usd_million")) {
            return;
        }
        String from = row.text("exporter");
        String to = row.text("importer");
        Period period = Months.of(row.text("year"), row.text("period"));
        String reporter = row.text("reporter");
        Statement flow = statements.add(
                StatementList.id("bilateral", from, to, period.text(), reporter),
                new Draft(from + ">" + to, FLOW)
                        .of(row)
                        .number(row.text("value_usd_million"), UNIT)
                        .valid(period)
                        .kind(StatementKind.MEASUREMENT)
                        .by(reporter, ""));
        Statement back = flows.get(String.join(" ", to, from, period.text(), reporter));
        if (flows.putIfAbsent(String.join(" ", from, to, period.text(), reporter), flow) == null && back != null) {
            sum(from.compareTo(to) < 0 ? flow : back, from.compareTo(to) < 0 ? back : flow, period);
        }
    }

    /** Both ways together, when the reporter has not published that itself. */
    private void sum(Statement first, Statement second, Period period) {
        String pair = first.subject().replace('>', '-');
        String reporter = first.claimant();
        if (published.contains(String.join(" ", pair, period.text(), reporter))
                || first.value() == null
                || second.value() == null) {
            return;
        }
        Set<String> sources = new LinkedHashSet<>(first.sources());
        sources.addAll(second.sources());
        statements.add(
                StatementList.id("bilateral-sum", pair, period.text(), reporter),
                new Draft(pair, TURNOVER)
                        .number(first.value().add(second.value()).toPlainString(), UNIT)
                        .valid(period)
                        .kind(StatementKind.DERIVATION)
                        .basis(first.basis().weaker(second.basis()).weaker(Basis.DERIVED))
                        .by(reporter, "")
                        .sources(List.copyOf(sources))
                        .note("Sum of " + first.id() + " and " + second.id()));
    }

    private void product(Row row) {
        String flow = row.text("exporter") + ">" + row.text("importer");
        String goods = row.text("hs_section_or_chapter");
        String property = StatementList.id("goods-exports", goods).replace(':', '-');
        Period period = Months.told(row.text("year"), row.text("note"));
        String id = StatementList.id("by-product", row.text("exporter"), row.text("importer"), period.text(), goods);
        if (!row.isEmpty("value_usd_million")) {
            statements.add(
                    id,
                    new Draft(flow, property)
                            .of(row)
                            .text(row.text("name"))
                            .number(row.text("value_usd_million"), UNIT)
                            .valid(period)
                            .kind(StatementKind.MEASUREMENT));
        }
        if (!row.isEmpty("tonnes")) {
            statements.add(
                    id + ":tonnes",
                    new Draft(flow, property + "-tonnes")
                            .of(row)
                            .text(row.text("name"))
                            .number(row.text("tonnes"), "tonnes")
                            .valid(period)
                            .kind(StatementKind.MEASUREMENT));
        }
    }
}
