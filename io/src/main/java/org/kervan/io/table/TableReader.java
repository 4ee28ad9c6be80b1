package org.kervan.io.table;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;

/** Bytes of a file to a {@link Table}. Every fault is told, nothing is thrown, and what can be read is read. */
public final class TableReader {
    private final TableDescription description;
    private final String file;
    private final Faults faults;
    private final Table table;
    private final Map<String, String> seen = new HashMap<>();
    private int @Nullable [] target;
    private int width;

    private TableReader(TableDescription description, String file, Faults faults) {
        this.description = description;
        this.file = file;
        this.faults = faults;
        this.table = new Table(description, file);
    }

    /**
     * Reads a table.
     *
     * @param description what its columns must be
     * @param file path to name in faults
     * @param bytes the file
     * @param faults takes what is wrong
     * @return the rows with the right number of fields; none when the file is no text or has no header
     */
    public static Table read(TableDescription description, String file, byte[] bytes, Faults faults) {
        TableReader reader = new TableReader(description, file, faults);
        CharBuffer text = Utf8.decode(bytes, file, faults);
        if (text == null || !CsvRows.read(text, file, faults, reader::row)) {
            reader.table.cut();
        }
        if (text != null && reader.target == null) {
            if (text.limit() == 0) {
                faults.add(file, 1, "", "", IssueKind.HEADER, "empty");
            }
            description.columns().forEach(column -> reader.table.addMissingColumn(column.name()));
        } else if (text == null) {
            description.columns().forEach(column -> reader.table.addMissingColumn(column.name()));
        }
        return reader.table;
    }

    private boolean row(int line, List<String> fields) {
        int[] places = target;
        if (places == null) {
            return header(fields);
        }
        if (table.rowsSeen() == Limits.ROWS) {
            faults.atFile(file, IssueKind.FILE, "too-many-rows", line, Limits.ROWS);
            table.cut();
            return false;
        }
        if (fields.size() != width) {
            String first = fields.getFirst();
            boolean blank = fields.size() == 1 && first.isBlank();
            faults.add(
                    file,
                    line,
                    "",
                    blank ? "" : String.join(",", fields.subList(0, Math.min(fields.size(), 4))),
                    IssueKind.FIELDS,
                    blank ? "blank-line" : "count",
                    fields.size(),
                    width);
            table.addBroken(first);
            return true;
        }
        String[] cells = new String[description.columns().size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < width; i++) {
            if (places[i] >= 0) {
                cells[places[i]] = shared(fields.get(i));
            }
        }
        table.add(line, cells);
        return true;
    }

    /** Words that come again and again (basis, modes, countries, source lists) are kept once. */
    private String shared(String text) {
        if (text.isEmpty() || text.length() > 64) {
            return text;
        }
        if (seen.size() > 50_000) {
            seen.clear();
        }
        String known = seen.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** Finds the column of every header field; false when the line is no header of this table at all. */
    private boolean header(List<String> fields) {
        int[] places = new int[fields.size()];
        Set<String> met = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < places.length; i++) {
            places[i] = description.indexOf(fields.get(i));
            any |= places[i] >= 0;
        }
        if (!any) {
            headerless(fields);
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            String name = fields.get(i);
            if (places[i] < 0) {
                faults.add(file, 1, name, name, IssueKind.HEADER, "unknown-column", file);
            } else if (!met.add(name)) {
                faults.add(file, 1, name, name, IssueKind.HEADER, "doubled-column");
                places[i] = -1;
            }
        }
        for (ColumnDescription column : description.columns()) {
            if (!met.contains(column.name())) {
                faults.add(file, 1, column.name(), "", IssueKind.HEADER, "missing-column", column.meaning());
                table.addMissingColumn(column.name());
            }
        }
        target = places;
        width = places.length;
        return true;
    }

    private void headerless(List<String> fields) {
        String first = fields.getFirst();
        boolean otherSeparator = fields.size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0);
        faults.add(
                file,
                1,
                "",
                first,
                IssueKind.HEADER,
                otherSeparator ? "separator" : "no-header",
                String.join(
                        ",",
                        description.columns().stream()
                                .map(ColumnDescription::name)
                                .toList()));
    }
}
