package org.kervan.io.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.StatementKind;

/** Figures of countries: ranks of their partners, economy, and trade inside the organisation. */
final class CountryStatements {
    private static final Map<String, String> SCOPES =
            Map.of("members", "OTS", "members-and-observers", "OTS+OBS", "kazakhstan-with-members", "KZ-OTS");

    /** Offices that count; what others say of trade inside the organisation is a claim. */
    private static final Pattern COUNTING = Pattern.compile("(?i).*(national economy|statistic|customs).*");

    private CountryStatements() {}

    static void add(Tables tables, StatementList statements) {
        tables.rows("trade/partner_ranks.csv").forEach(row -> rank(row, statements));
        tables.rows("trade/intra_ots.csv").forEach(row -> intra(row, statements));
        tables.rows("trade/indicators.csv").forEach(row -> indicator(row, statements));
    }

    /** The area {@code AZ:TR} is TR as a partner of AZ; the producer is the one whose statistics order the partners. */
    private static void rank(Row row, StatementList statements) {
        String country = row.text("country");
        String area = country + ":" + row.text("partner");
        String flow = row.text("flow").equals("total") ? "turnover" : row.text("flow");
        Period period = Months.of(row.text("year"), row.text("period"));
        String id = StatementList.id("partner-ranks", country, row.text("partner"), period.text(), flow);
        statements.add(
                id,
                new Draft(area, flow + "-partner-rank")
                        .of(row)
                        .number(row.text("rank"), "rank")
                        .bound(Bound.RANK)
                        .valid(period)
                        .kind(StatementKind.MEASUREMENT)
                        .by(country, ""));
        part(row, id + ":share", flow + "-partner-share", "share_percent", "percent", statements);
        part(row, id + ":value", flow + "-partner-value", "value_usd_million", "usd-million", statements);
    }

    private static void part(
            Row row, String id, String property, String column, String unit, StatementList statements) {
        if (!row.isEmpty(column)) {
            String country = row.text("country");
            statements.add(
                    id,
                    new Draft(country + ":" + row.text("partner"), property)
                            .of(row)
                            .number(row.text(column), unit)
                            .bound(unit.equals("percent") ? Bound.SHARE : Bound.EXACT)
                            .valid(Months.of(row.text("year"), row.text("period")))
                            .kind(StatementKind.MEASUREMENT)
                            .by(country, ""));
        }
    }

    private static void intra(Row row, StatementList statements) {
        String who = row.text("who");
        String metric = row.text("metric").replace('_', '-');
        StatementKind kind = who.equals(Publishers.DATA_SET)
                ? StatementKind.DERIVATION
                : COUNTING.matcher(who).matches() ? StatementKind.MEASUREMENT : StatementKind.CLAIM;
        statements.add(
                StatementList.id("intra-ots", row.text("year"), row.text("scope"), metric, who),
                new Draft(SCOPES.getOrDefault(row.text("scope"), row.text("scope")), metric)
                        .of(row)
                        .number(row.text("value"), row.text("unit").replace('_', '-'))
                        .bound(row.text("unit").equals("percent") ? Bound.SHARE : Bound.EXACT)
                        .valid(Months.of(row.text("year"), ""))
                        .kind(kind)
                        .by(who, ""));
    }

    private static void indicator(Row row, StatementList statements) {
        if (row.isEmpty("value")) {
            return;
        }
        String property = row.text("indicator").replace('_', '-');
        String unit = row.text("unit");
        statements.add(
                StatementList.id("trade-indicators", row.text("country"), property, row.text("year")),
                new Draft(row.text("country"), property)
                        .of(row)
                        .number(row.text("value"), unit.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .bound(unit.equals("rank") ? Bound.RANK : Bound.EXACT)
                        .valid(Months.of(row.text("year"), ""))
                        .kind(StatementKind.MEASUREMENT));
    }
}
