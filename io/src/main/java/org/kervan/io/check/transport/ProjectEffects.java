package org.kervan.io.check.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * What a project changes can be read and carried out: words, then {@code |}, then changes {@code field=value} or
 * {@code field*=factor} joined with {@code ;}, of all its links, of {@code node:<id>.} (the transfer rows there), or of
 * {@code crossing:<pattern>.}, where {@code x-*-CC-*} means every crossing row with country CC on either side.
 */
final class ProjectEffects implements Rule {
    private static final Pattern CHANGE =
            Pattern.compile("(?:(node|crossing):([a-zA-Z0-9*-]+)\\.)?([a-z_]+)(\\*?=)([a-z0-9.]+)");
    private static final Pattern ANY_CROSSING_OF = Pattern.compile("x-\\*-([A-Z]{2})-\\*");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "status",
            Set.of("open", "construction", "planned", "disused"),
            "electrified",
            Set.of("yes", "partial", "no"));
    private static final Set<String> LINK_FIELDS =
            Set.of("status", "capacity_mt_per_year", "speed_kmh", "tracks", "electrified", "length_km", "gauge_mm");
    private static final Set<String> TRANSFER_FIELDS = Set.of(
            "dwell_hours",
            "capacity_mt_per_year",
            "capacity_teu_per_year",
            "handling_usd_per_teu",
            "handling_usd_per_tonne");
    private static final Set<String> CROSSING_FIELDS =
            Set.of("dwell_hours", "dwell_hours_low", "dwell_hours_high", "fee_usd_per_vehicle_or_wagon");

    @Override
    public String name() {
        return "project-effects";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.PROJECTS, Paths.TRANSFERS, Paths.CROSSINGS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, List<Row>> transfersAt = tables.grouped(Paths.TRANSFERS, "node");
        List<Row> crossings = tables.rows(Paths.CROSSINGS);
        for (Row project : tables.rows(Paths.PROJECTS)) {
            String effect = project.text("effect");
            int bar = effect.indexOf(" | ");
            if (bar < 0 || effect.substring(bar + 3).isBlank()) {
                if (!effect.isEmpty()) {
                    faults.at(project, "effect", IssueKind.TYPE, "no-change");
                }
                continue;
            }
            for (String item : Cells.list(effect.substring(bar + 3))) {
                if (!item.isBlank()) {
                    change(project, item.strip(), transfersAt, crossings, faults);
                }
            }
        }
    }

    private static void change(
            Row project, String text, Map<String, List<Row>> transfersAt, List<Row> crossings, Faults faults) {
        Matcher change = CHANGE.matcher(text);
        if (!change.matches()) {
            faults.at(project, "effect", IssueKind.TYPE, "change", text);
            return;
        }
        String target = change.group(1);
        String field = change.group(3);
        if (target == null) {
            if (project.list("links").isEmpty()) {
                faults.at(project, "effect", IssueKind.REFERENCE, "change-links", text);
            }
            field(project, text, field, LINK_FIELDS, faults);
        } else if (target.equals("node")) {
            if (!transfersAt.containsKey(change.group(2))) {
                faults.at(project, "effect", IssueKind.REFERENCE, "change-transfer", text, change.group(2));
            }
            field(project, text, field, TRANSFER_FIELDS, faults);
        } else {
            if (crossings.stream().noneMatch(pattern(change.group(2)))) {
                faults.at(project, "effect", IssueKind.REFERENCE, "change-crossing", text, change.group(2));
            }
            field(project, text, field, CROSSING_FIELDS, faults);
        }
        value(project, text, field, change.group(4), change.group(5), faults);
    }

    private static void field(Row project, String text, String field, Set<String> fields, Faults faults) {
        if (!fields.contains(field)) {
            String known = String.join(", ", fields.stream().sorted().toList());
            faults.at(project, "effect", IssueKind.ALLOWED, "change-field", text, field, known);
        }
    }

    private static void value(Row project, String text, String field, String sign, String value, Faults faults) {
        Set<String> words = WORDS.get(field);
        boolean fits = words == null ? Cells.number(value) != null : sign.equals("=") && words.contains(value);
        if (!fits) {
            faults.at(project, "effect", IssueKind.TYPE, "change-value", text, value, field);
        }
    }

    private static Predicate<Row> pattern(String pattern) {
        Matcher any = ANY_CROSSING_OF.matcher(pattern);
        if (any.matches()) {
            String country = any.group(1);
            return row -> country.equals(row.text("from_country")) || country.equals(row.text("to_country"));
        }
        return row -> matches(row.text("id"), pattern);
    }

    /** Whether a text fits a pattern in which {@code *} stands for anything; in time length times length at most. */
    static boolean matches(String text, String pattern) {
        int at = 0;
        int star = -1;
        int resume = 0;
        int want = 0;
        while (at < text.length()) {
            if (want < pattern.length() && pattern.charAt(want) == '*') {
                star = want++;
                resume = at;
            } else if (want < pattern.length() && pattern.charAt(want) == text.charAt(at)) {
                want++;
                at++;
            } else if (star >= 0) {
                want = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (want < pattern.length() && pattern.charAt(want) == '*') {
            want++;
        }
        return want == pattern.length();
    }
}
