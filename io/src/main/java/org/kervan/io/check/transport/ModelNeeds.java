package org.kervan.io.check.transport;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Mode;

/**
 * The rows without which the route model cannot put a time, a price or an emission on a link: its parameters, and for
 * every mode that has links a unit cost and an emission factor it can fall back on.
 */
final class ModelNeeds implements Rule {
    private static final List<String> PARAMETERS = List.of(
            "tonnes-per-teu-bulk",
            "lorry-load-t",
            "lorry-teu",
            "wagon-load-t",
            "wagon-teu",
            "transfer-spread",
            "deep-sea-backhaul-factor");

    /** Ships and ferries price each other where only one of them has a row. */
    private static final Map<String, Set<String>> PRICED_BY =
            Map.of("sea", Set.of("sea", "ferry"), "ferry", Set.of("ferry", "sea"));

    @Override
    public String name() {
        return "model-needs";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS, Paths.TARIFFS, Paths.EMISSIONS, Paths.PARAMETERS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> parameters = tables.byId(Paths.PARAMETERS);
        String file = tables.find(Paths.PARAMETERS).orElseThrow().file();
        for (String id : PARAMETERS) {
            if (!parameters.containsKey(id)) {
                faults.add(file, 0, "id", id, IssueKind.MISSING, "parameter");
            }
        }
        Set<String> told = new HashSet<>();
        for (Row link : tables.rows(Paths.LINKS)) {
            String mode = link.text("mode");
            if (Mode.find(mode).isEmpty()) {
                continue;
            }
            String spread = "haul-spread-" + mode;
            if (!parameters.containsKey(spread) && told.add(spread)) {
                faults.add(file, 0, "id", spread, IssueKind.MISSING, "parameter");
            }
            if (told.add("price " + mode) && !hasPrice(mode, tables)) {
                faults.at(link, "mode", IssueKind.MISSING, "price", mode);
            }
            String factor = factor(link);
            if (told.add(factor) && !hasFactor(link, tables)) {
                faults.at(link, "mode", IssueKind.MISSING, "emission-factor", factor);
            }
        }
    }

    private static boolean hasPrice(String mode, Tables tables) {
        Set<String> modes = PRICED_BY.getOrDefault(mode, Set.of(mode));
        return tables.rows(Paths.TARIFFS).stream()
                .anyMatch(row -> row.text("use").equals("unit-cost") && modes.contains(row.text("mode")));
    }

    /** What the factor of a link depends on, in words. */
    private static String factor(Row link) {
        String electrified = link.isEmpty("electrified") ? "" : ", electrified " + link.text("electrified");
        String basin = link.isEmpty("basin") ? "" : ", basin " + link.text("basin");
        return link.text("mode") + electrified + basin;
    }

    private static boolean hasFactor(Row link, Tables tables) {
        String electrified = link.text("electrified");
        return switch (link.text("mode")) {
            case "rail" ->
                (electrified.equals("no") || hasFactor(tables, "rail", "1", ""))
                        && (electrified.equals("yes") || hasFactor(tables, "rail", "0", ""));
            case "sea", "ferry" -> hasFactor(tables, link.text("mode"), "", link.text("basin"));
            default -> hasFactor(tables, link.text("mode"), "", "");
        };
    }

    private static boolean hasFactor(Tables tables, String mode, String electric, String basin) {
        return tables.rows(Paths.EMISSIONS).stream()
                .anyMatch(row -> row.text("use").equals("model")
                        && row.text("mode").equals(mode)
                        && row.text("electric").equals(electric)
                        && (row.text("basin").equals(basin) || row.isEmpty("basin")));
    }
}
