package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kervan.io.CheckReport;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** What {@code check --json} prints: all faults, rows by table, the hash of the dataset (empty when there is none). */
record CheckDocument(List<Row> faults, Map<String, Integer> tables, String dataset) {

    /** A fault with its place. */
    record Row(String file, int line, String column, String value, IssueKind kind, String message) {}

    static CheckDocument of(CheckReport report) {
        return new CheckDocument(
                report.faults().stream().map(CheckDocument::row).toList(),
                new TreeMap<>(report.rowsByTable()),
                report.hash());
    }

    /** Faults of single files. */
    static CheckDocument of(List<Issue> faults) {
        return new CheckDocument(faults.stream().map(CheckDocument::row).toList(), Map.of(), "");
    }

    /** A folder that cannot be checked at all. */
    static CheckDocument unusable(Path folder, String message) {
        return new CheckDocument(List.of(new Row("", 0, "", folder.toString(), IssueKind.FILE, message)), Map.of(), "");
    }

    private static Row row(Issue issue) {
        return new Row(issue.file(), issue.line(), issue.column(), issue.value(), issue.kind(), issue.message());
    }
}
