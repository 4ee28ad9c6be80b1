package org.kervan.io.matrix;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.NamedCsv;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/**
 * Reads and writes matrices. Two forms are known by their header: the long one with a column each for origin,
 * destination and amount (under any of their usual names), and the square one, whose header names the destinations and
 * whose first column names the origins. A square file may have 999 zones; the long form has no such bound.
 */
public final class Matrices {
    private static final String ORIGIN = "o|origin|o_zone_id|orig|from|from_zone|i";
    private static final String DESTINATION = "d|destination|d_zone_id|dest|to|to_zone|j";
    private static final String AMOUNT = "value|volume|demand|amount|trips|flow";

    private final Faults faults = new Faults(Matrices.class);
    private final Map<String, Integer> zones = new LinkedHashMap<>();
    private final Map<Long, Integer> lineOfPair = new HashMap<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<Double> amounts = new ArrayList<>();
    private boolean any;

    private Matrices() {}

    /** Reads a file, plain or packed with gzip. Nothing is thrown whatever it holds. */
    public static MatrixRead read(Path file) {
        return new Matrices().readFile(file);
    }

    private MatrixRead readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            faults.atFile(file.toString(), IssueKind.FILE, "none");
        } else {
            NamedCsv.read(file, List.of(), faults, this::row);
            if (!any && faults.sorted().isEmpty()) {
                faults.atFile(file.toString(), IssueKind.MISSING, "rows");
            }
        }
        List<Issue> told = faults.sorted();
        return new MatrixRead(told.isEmpty() ? matrix() : null, told);
    }

    private void row(NamedCsv row) {
        boolean first = !any;
        any = true;
        if (row.has(ORIGIN) && row.has(DESTINATION) && row.has(AMOUNT)) {
            add(row, row.id(ORIGIN), row.id(DESTINATION), "value", row.text(AMOUNT));
            return;
        }
        if (first) {
            squareHeader(row);
        }
        String origin = row.text(0);
        if (origin.isEmpty()) {
            row.fault(row.header().getFirst(), "", IssueKind.MISSING, "cell");
            return;
        }
        for (int i = 1; i < row.header().size(); i++) {
            if (!row.text(i).isEmpty()) {
                add(row, origin, row.header().get(i), row.header().get(i), row.text(i));
            }
        }
    }

    private void squareHeader(NamedCsv row) {
        Map<String, Integer> met = new HashMap<>();
        for (int i = 1; i < row.header().size(); i++) {
            String name = row.header().get(i);
            if (name.isEmpty() || met.put(name, i) != null) {
                row.fault(name, name, IssueKind.HEADER, "zone-twice", i + 1);
            }
        }
        if (row.header().size() < 3) {
            row.fault("", String.join(",", row.header()), IssueKind.HEADER, "no-matrix");
        }
    }

    private void add(NamedCsv row, String origin, String destination, String column, String text) {
        Double amount = Cells.number(text);
        if (amount == null) {
            row.fault(column, text, IssueKind.TYPE, "decimal");
            return;
        }
        if (amount < 0) {
            row.fault(column, text, IssueKind.RANGE, "negative");
            return;
        }
        if (origin.isEmpty() || destination.isEmpty() || amount == 0) {
            return;
        }
        int from = zones.computeIfAbsent(origin, name -> zones.size());
        int to = zones.computeIfAbsent(destination, name -> zones.size());
        Integer before = lineOfPair.putIfAbsent((long) from << 32 | to, row.line());
        if (before != null) {
            row.fault(column, text, IssueKind.DUPLICATE, "pair", origin, destination, before);
        }
        ends.add(new int[] {from, to, row.line()});
        amounts.add(amount);
    }

    private Matrix matrix() {
        return new Matrix(
                zones.keySet().toArray(String[]::new),
                ends.stream().mapToInt(end -> end[0]).toArray(),
                ends.stream().mapToInt(end -> end[1]).toArray(),
                amounts.stream().mapToDouble(Double::doubleValue).toArray(),
                ends.stream().mapToInt(end -> end[2]).toArray());
    }

    /** Writes the long form; every amount is written so that reading gives the same one again. */
    public static void write(Matrix matrix, Writer out) throws IOException {
        out.write("origin,destination,value\n");
        for (int i = 0; i < matrix.pairs(); i++) {
            out.write(quoted(matrix.zone()[matrix.origin()[i]]) + "," + quoted(matrix.zone()[matrix.destination()[i]])
                    + "," + matrix.amount()[i] + "\n");
        }
    }

    private static String quoted(String name) {
        return name.matches("[^\",\r\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
