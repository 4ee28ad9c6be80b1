package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.kervan.app.assign.AssignDocument;
import org.kervan.app.assign.AssignRequest;
import org.kervan.app.assign.CheckFlowsDocument;
import org.kervan.app.assign.Factor;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** An assignment for people. */
final class AssignReport {
    private static final int NOTES_SHOWN = 10;

    private AssignReport() {}

    static String of(AssignRequest request, AssignDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(Plain.of(request.network().toString()), document.size()));
        lines.addAll(terms(document.size(), document.demandFactor(), document.tollFactor(), document.distanceFactor()));
        List<AssignDocument.Note> notes = document.notes();
        for (AssignDocument.Note note : notes.subList(0, Math.min(NOTES_SHOWN, notes.size()))) {
            lines.add(
                    note.line() > 0
                            ? Messages.of("assign.note", Plain.of(note.file()), note.line(), Plain.of(note.message()))
                            : Messages.of("assign.note.file", Plain.of(note.file()), Plain.of(note.message())));
        }
        if (notes.size() > NOTES_SHOWN) {
            lines.add(Messages.of("assign.notes-more", notes.size() - NOTES_SHOWN));
        }
        String[] names = Messages.of("assign.rows").split("\\|");
        String[] values = {
            Double.toString(document.objective()),
            Double.toString(document.relativeGap()),
            Double.toString(document.averageExcessCost()),
            Double.toString(document.totalCost()),
            Integer.toString(document.iterations()),
            Digits.three(document.cpuSeconds()),
            Digits.three(document.wallSeconds()),
            Digits.whole(document.peakMemoryMb()),
            Integer.toString(document.threads())
        };
        Table table = new Table(Table.Side.LEFT, Table.Side.LEFT);
        for (int i = 0; i < names.length; i++) {
            table.row(names[i], values[i]);
        }
        lines.add("");
        lines.add(table.toString());
        lines.add(document.explanation() == null ? Messages.of("assign.reached") : document.explanation());
        return String.join("\n", lines);
    }

    static String of(CheckFlowsDocument document) {
        List<String> lines = new ArrayList<>(
                terms(document.size(), document.demandFactor(), document.tollFactor(), document.distanceFactor()));
        String[] names = Messages.of("assign.rows").split("\\|");
        Table table = new Table(Table.Side.LEFT, Table.Side.LEFT);
        table.row(names[0], Double.toString(document.objective()));
        table.row(names[1], Double.toString(document.relativeGap()));
        table.row(names[2], Double.toString(document.averageExcessCost()));
        lines.add(table.toString());
        lines.add(Messages.of(document.accepted() ? "assign.check.accepted" : "assign.check.rejected"));
        document.reasons().forEach(reason -> lines.add("  " + reason));
        return String.join("\n", lines);
    }

    private static String heading(String network, AssignDocument.Size size) {
        return Messages.of(
                "assign.heading",
                network,
                Digits.whole(size.nodes()),
                Digits.whole(size.links()),
                Digits.whole(size.pairs()));
    }

    private static List<String> terms(AssignDocument.Size size, double demandFactor, Factor toll, Factor distance) {
        return List.of(
                Messages.of(
                        "assign.demand",
                        Digits.plain(size.assignedDemand()),
                        Digits.plain(size.totalDemand()),
                        Digits.plain(size.intrazonalDemand()),
                        Digits.plain(demandFactor)),
                Messages.of("assign.factor." + toll.from(), "--toll-factor", Digits.plain(toll.value())),
                Messages.of("assign.factor." + distance.from(), "--distance-factor", Digits.plain(distance.value())));
    }
}
