package org.kervan.io.tntp;

import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** Lines of a flow file, or of a CSV file with the same four columns, to {@link TntpFlows}. */
final class FlowReader {
    private static final int NEEDED = 3;

    private final Lines lines;
    private final Faults faults;
    private final Metadata metadata;
    private final Fields row;
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList line = new IntList();
    private final DoubleList flow = new DoubleList();
    private final DoubleList cost = new DoubleList();
    private int width;
    private boolean anyHeader;

    FlowReader(Lines lines, Faults faults, Faults notes) {
        this.lines = lines;
        this.faults = faults;
        this.metadata = new Metadata(lines, faults, notes);
        this.row = new Fields(lines, faults, true);
    }

    /** Reads to the end; null when the file is of another kind or cannot be read at all. */
    @Nullable
    TntpFlows read() {
        while (lines.next()) {
            if (metadata.take()) {
                continue;
            }
            row.split();
            if (row.count() == 0 || header()) {
                continue;
            }
            row();
        }
        if (lines.broken()) {
            return null;
        }
        if (line.size() == 0 && faults.sorted().isEmpty()) {
            faults.atFile(lines.file(), IssueKind.HEADER, "no-flows");
        }
        return new TntpFlows(from.toArray(), to.toArray(), flow.toArray(), cost.toArray(), line.toArray());
    }

    /** One line of column names may stand before the rows, with or without a mark. */
    private boolean header() {
        if (anyHeader || width > 0 || !row.isWords()) {
            return false;
        }
        anyHeader = true;
        return true;
    }

    private void row() {
        if (width == 0) {
            width = row.count();
            if (width < NEEDED || width > 4) {
                faults.atFile(lines.file(), IssueKind.HEADER, "no-flows");
                lines.stop();
                return;
            }
        }
        if (row.count() != width) {
            faults.add(lines.file(), lines.number(), "", row.text(0), IssueKind.FIELDS, "flow", row.count(), width);
            return;
        }
        from.add(row.node(0, "from"));
        to.add(row.node(1, "to"));
        flow.add(row.number(2, "flow", Double.NEGATIVE_INFINITY));
        cost.add(width > NEEDED ? row.number(3, "cost", Double.NEGATIVE_INFINITY) : Double.NaN);
        line.add(lines.number());
    }
}
