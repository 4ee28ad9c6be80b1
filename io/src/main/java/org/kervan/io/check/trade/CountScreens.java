package org.kervan.io.check.trade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.model.count.CountScreen;
import org.kervan.model.issue.IssueKind;

/**
 * Every count can be compared or says why not: its place has a screen for its direction, the screen has what its kind
 * needs, and its links are there.
 */
final class CountScreens implements Rule {
    private static final String SCREENS = "trade/count_screens.csv";
    private static final String COUNTS = "trade/counts.csv";
    private static final Reference LINKS = new Reference("transport/links.csv", "id");
    private static final Map<String, List<String>> NEEDS = Map.of(
            "link-sum", List.of("links"),
            "node-throughput", List.of("nodes"),
            "country-total", List.of("countries"),
            "country-transit", List.of("countries"),
            "country-import", List.of("countries"),
            "country-export", List.of("countries"),
            "od-pair", List.of("origins", "destinations"),
            "not-modelled", List.of("note"));
    private static final Set<String> DIRECTED = Set.of("link-sum", "node-throughput", "od-pair");

    @Override
    public String name() {
        return "count-screens";
    }

    @Override
    public List<String> needs() {
        return List.of(SCREENS, COUNTS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> links = tables.values(LINKS).orElse(Set.of());
        for (Row screen : tables.rows(SCREENS)) {
            String kind = screen.text("kind");
            for (String column : NEEDS.getOrDefault(kind, List.of())) {
                if (screen.isEmpty(column)) {
                    faults.at(screen, column, IssueKind.MISSING, "requires", "kind", kind);
                }
            }
            screen.list("links").forEach(link -> link(screen, link, links, faults));
        }
        Map<String, List<Row>> screens = tables.grouped(SCREENS, "place_or_link");
        Set<List<String>> told = new HashSet<>();
        Map<List<String>, Row> found = new HashMap<>();
        for (Row count : tables.rows(COUNTS)) {
            String place = count.text("place_or_link");
            String direction = count.text("direction");
            Row screen = found.computeIfAbsent(
                    List.of(place, direction), key -> screen(screens.getOrDefault(place, List.of()), direction));
            if (!fits(screen, direction) && told.add(List.of(place, direction))) {
                faults.at(count, "direction", IssueKind.REFERENCE, "count-screen", place);
            }
        }
    }

    private static void link(Row screen, String text, Set<String> links, Faults faults) {
        String link = text.substring(0, Math.max(0, text.length() - 1));
        if (!text.endsWith(">") && !text.endsWith("<")) {
            faults.at(screen, "links", IssueKind.TYPE, "screen-link", text);
        } else if (!links.isEmpty() && !links.contains(link)) {
            faults.at(screen, "links", IssueKind.REFERENCE, "unknown", link, LINKS.table());
        }
    }

    private static @Nullable Row screen(List<Row> screens, String direction) {
        Row open = null;
        for (Row screen : screens) {
            if (screen.list("directions").contains(direction)) {
                return screen;
            }
            open = screen.list("directions").contains("any") ? screen : open;
        }
        return open;
    }

    private static boolean fits(@Nullable Row screen, String direction) {
        if (screen == null) {
            return false;
        }
        List<String> positive = screen.list("positive");
        return !DIRECTED.contains(screen.text("kind"))
                || direction.equals("both")
                || (direction.equals("transit") && !screen.isEmpty("countries"))
                || positive.contains(direction)
                || CountScreen.oppositeOf(direction).filter(positive::contains).isPresent();
    }
}
