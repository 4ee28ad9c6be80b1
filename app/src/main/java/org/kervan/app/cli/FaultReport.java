package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.CheckReport;
import org.kervan.model.issue.Issue;

/** What a check found, for people: faults by file, then the count of each kind. */
final class FaultReport {

    private FaultReport() {}

    static String of(CheckReport report) {
        return report.faults().isEmpty() ? clean(report) : faults(report.faults());
    }

    /** Faults grouped by file, each with its place, the value as it stands there, and what was expected. */
    static String faults(List<Issue> faults) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Issue>> byFile =
                faults.stream().collect(Collectors.groupingBy(Issue::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, issues) -> {
            lines.add(file);
            issues.forEach(issue -> lines.add("  " + line(issue)));
        });
        Map<String, Long> byKind = faults.stream()
                .collect(Collectors.groupingBy(issue -> issue.kind().key(), TreeMap::new, Collectors.counting()));
        String kinds = byKind.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        lines.add(Messages.of("check.faults", faults.size(), byFile.size(), kinds));
        return String.join("\n", lines);
    }

    private static String line(Issue issue) {
        StringBuilder text = new StringBuilder();
        if (issue.line() > 0) {
            text.append("line ").append(issue.line()).append(", ");
        }
        if (!issue.column().isEmpty()) {
            text.append(issue.column()).append(' ');
        }
        if (!issue.value().isEmpty()) {
            text.append('\'').append(Plain.of(issue.value())).append('\'');
        }
        String place = text.toString().stripTrailing();
        return place.isEmpty() ? Plain.of(issue.message()) : place + ": " + Plain.of(issue.message());
    }

    private static String clean(CheckReport report) {
        Table table = new Table(Table.Side.LEFT, Table.Side.RIGHT);
        table.row(Messages.of("check.table"), Messages.of("check.rows"));
        new TreeMap<>(report.rowsByTable()).forEach((name, rows) -> table.row(name, Digits.whole(rows)));
        long rows = report.rowsByTable().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return table + "\n"
                + Messages.of("check.clean", report.rowsByTable().size(), Digits.whole(rows), report.hash());
    }
}
