package org.kervan.app.assign;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kervan.io.table.Faults;
import org.kervan.io.tntp.Tntp;
import org.kervan.io.tntp.TntpFlows;
import org.kervan.io.tntp.TntpRead;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/**
 * Rows of a flow file to links: by the names of their ends, several links between the same ends in their order in both
 * files. Every link must have a row and every row a link.
 */
final class FlowMatch {
    private final Roads roads;
    private final TntpFlows rows;
    private final String file;
    private final Faults faults = new Faults(FlowMatch.class);
    private final int[] rowOfLink;

    FlowMatch(Roads roads, TntpFlows rows, String file) throws InputFaultsException {
        this.roads = roads;
        this.rows = rows;
        this.file = file;
        this.rowOfLink = match();
    }

    static TntpFlows read(Path file) throws InputFaultsException {
        TntpRead<TntpFlows> read = Tntp.flows(file);
        if (read.content() == null) {
            throw new InputFaultsException(read.faults());
        }
        return Objects.requireNonNull(read.content());
    }

    private int[] match() throws InputFaultsException {
        Map<String, Deque<Integer>> linksOf = new HashMap<>();
        for (int link = 0; link < roads.links(); link++) {
            linksOf.computeIfAbsent(key(link), ends -> new ArrayDeque<>()).add(link);
        }
        int[] row = new int[roads.links()];
        for (int i = 0; i < rows.rows(); i++) {
            String key = rows.from()[i] + " " + rows.to()[i];
            Deque<Integer> links = linksOf.get(key);
            if (links == null || links.isEmpty()) {
                faults.add(
                        file,
                        rows.line()[i],
                        "",
                        key,
                        links == null ? IssueKind.REFERENCE : IssueKind.DUPLICATE,
                        links == null ? "no-link" : "row-too-many");
            } else {
                row[links.remove()] = i;
            }
        }
        linksOf.forEach((key, links) -> {
            for (int link : links) {
                faults.add(file, 0, "", key, IssueKind.MISSING, "row", roads.line()[link]);
            }
        });
        List<Issue> told = faults.sorted();
        if (!told.isEmpty()) {
            throw new InputFaultsException(told);
        }
        return row;
    }

    private String key(int link) {
        return roads.node()[roads.from()[link]] + " " + roads.node()[roads.to()[link]];
    }

    /** The row of a link. */
    int rowOf(int link) {
        return rowOfLink[link];
    }

    /** Flow of each link. */
    double[] flowOfLinks() {
        double[] flow = new double[rowOfLink.length];
        for (int link = 0; link < flow.length; link++) {
            flow[link] = rows.flow()[rowOfLink[link]];
        }
        return flow;
    }
}
