package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Fault;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioDifference;
import org.kervan.app.scenario.ScenarioDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** Scenarios for people. */
final class ScenarioReport {

    private ScenarioReport() {}

    /** Everything wrong, each with its place. */
    static String faults(String asked, CheckedScenario checked) {
        List<String> lines = new ArrayList<>();
        lines.add(
                Messages.of("scenario.faults", Plain.of(asked), checked.faults().size()));
        for (Fault fault : checked.faults()) {
            String place = Messages.of(
                    "flows.place", Plain.of(asked), String.valueOf(fault.line()), String.valueOf(fault.column()));
            lines.add("  " + place + " " + Plain.whole(fault.message()));
        }
        return String.join("\n", lines);
    }

    /** One line, and a line for each note. */
    static String checked(ScenarioDocument told) {
        List<String> lines = new ArrayList<>();
        int rows = told.changes().stream().mapToInt(ScenarioDocument.Row::rows).sum();
        lines.add(Messages.of("scenario.valid", told.changes().size(), rows, told.scenario()));
        for (ScenarioDocument.Row change : told.changes()) {
            change.notes().forEach(note -> lines.add("  " + Messages.of("scenario.note", Plain.whole(note))));
        }
        return String.join("\n", lines);
    }

    /** All of it. */
    static String shown(ScenarioDocument told) {
        List<String> lines = new ArrayList<>();
        if (told.name() != null) {
            lines.add(Plain.of(told.name()) + " (" + told.scenario() + ")");
        }
        lines.add(
                told.year() == null
                        ? Messages.of("scenario.any-year", String.valueOf(told.baseYear()))
                        : Messages.of("scenario.year", String.valueOf(told.year())));
        if (told.question() != null) {
            lines.add(Plain.whole(told.question()));
        }
        lines.add("");
        lines.add(Messages.of(told.changes().isEmpty() ? "scenario.base" : "scenario.changes"));
        for (ScenarioDocument.Row change : told.changes()) {
            String rows = change.rows() == 0 ? "" : ": " + Messages.of("scenario.rows", change.rows());
            lines.add("  - " + Plain.whole(change.text()) + rows);
            change.notes().forEach(note -> lines.add("      " + Messages.of("scenario.note", Plain.whole(note))));
        }
        if (!told.assumptions().isEmpty()) {
            lines.add(Messages.of("scenario.assumptions"));
            for (ScenarioDocument.Assumption one : told.assumptions()) {
                lines.add("  - " + Plain.whole(one.text()) + " [" + sources(one.sources()) + "]");
            }
        }
        if (!told.surprises().isEmpty()) {
            lines.add(Messages.of("scenario.surprises"));
            told.surprises().forEach(text -> lines.add("  - " + Plain.whole(text)));
        }
        return String.join("\n", lines);
    }

    private static String sources(List<ScenarioDocument.Said> sources) {
        return sources.isEmpty()
                ? Messages.of("scenario.own")
                : sources.stream().map(said -> Plain.of(said.id())).collect(Collectors.joining(", "));
    }

    /** A line for each scenario. */
    static String list(List<ScenarioDocument.Listed> list) {
        if (list.isEmpty()) {
            return Messages.of("scenario.none");
        }
        Table table = new Table(Table.Side.LEFT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.LEFT);
        table.row(Messages.of("scenario.list-columns").split("\\|"));
        for (ScenarioDocument.Listed one : list) {
            table.row(
                    one.id(),
                    one.year() == null ? "" : one.year().toString(),
                    Integer.toString(one.changes()),
                    one.name() == null ? "" : Plain.of(one.name()));
        }
        return table.toString();
    }

    /** What one asks that the other does not. */
    static String difference(ScenarioDifference difference) {
        if (difference.same()) {
            return Messages.of("scenario.diff.same", difference.a());
        }
        List<String> lines = new ArrayList<>();
        lines.add("--- " + difference.a());
        lines.add("+++ " + difference.b());
        String yearA = year(difference.yearA());
        String yearB = year(difference.yearB());
        if (!yearA.equals(yearB)) {
            lines.add(Messages.of("scenario.diff.year", yearA, yearB));
        }
        difference.onlyA().forEach(text -> lines.add("- " + Plain.whole(text)));
        difference.onlyB().forEach(text -> lines.add("+ " + Plain.whole(text)));
        lines.add(Messages.of("scenario.diff.both", difference.both()));
        if (difference.reordered()) {
            lines.add(Messages.of("scenario.diff.reordered"));
        }
        return String.join("\n", lines);
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "-" : year.toString();
    }
}
