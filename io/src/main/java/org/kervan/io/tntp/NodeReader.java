package org.kervan.io.tntp;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** Lines of a node file to {@link TntpNodes}. */
final class NodeReader {
    private static final int NEEDED = 3;

    private final Lines lines;
    private final Faults faults;
    private final Metadata metadata;
    private final Fields row;
    private final IntList node = new IntList();
    private final DoubleList x = new DoubleList();
    private final DoubleList y = new DoubleList();
    private final Map<Integer, Integer> lineOfNode = new HashMap<>();
    private boolean anyHeader;

    NodeReader(Lines lines, Faults faults, Faults notes) {
        this.lines = lines;
        this.faults = faults;
        this.metadata = new Metadata(lines, faults, notes);
        this.row = new Fields(lines, faults, true);
    }

    /** Reads to the end; null when the file cannot be read at all. */
    @Nullable
    TntpNodes read() {
        while (lines.next()) {
            if (metadata.take()) {
                continue;
            }
            row.split();
            if (row.count() > 0 && !header()) {
                row();
            }
        }
        if (lines.broken()) {
            return null;
        }
        if (node.size() == 0 && faults.sorted().isEmpty()) {
            faults.atFile(lines.file(), IssueKind.HEADER, "no-nodes");
        }
        return new TntpNodes(node.toArray(), x.toArray(), y.toArray());
    }

    private boolean header() {
        if (anyHeader || node.size() > 0 || !row.isWords()) {
            return false;
        }
        anyHeader = true;
        return true;
    }

    private void row() {
        if (row.count() != NEEDED) {
            if (node.size() == 0) {
                faults.atFile(lines.file(), IssueKind.HEADER, "no-nodes");
                lines.stop();
            } else {
                faults.add(lines.file(), lines.number(), "", row.text(0), IssueKind.FIELDS, "node", row.count());
            }
            return;
        }
        int number = row.node(0, "node");
        Integer before = number == 0 ? null : lineOfNode.putIfAbsent(number, lines.number());
        if (before != null) {
            row.fault(0, "node", IssueKind.DUPLICATE, "node", before);
        }
        node.add(number);
        x.add(row.number(1, "x", Double.NEGATIVE_INFINITY));
        y.add(row.number(2, "y", Double.NEGATIVE_INFINITY));
    }
}
