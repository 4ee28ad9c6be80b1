package org.kervan.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;

/**
 * A CSV file of others: columns are found by name whatever their order, unknown ones are passed over. Rows come one
 * after another; values that are wrong go to the faults with their place. A file packed with gzip is unpacked.
 */
public final class NamedCsv {

    /** Takes the rows. */
    public interface Sink {
        /** Takes the row the reader stands on. */
        void row(NamedCsv row);
    }

    private final String file;
    private final Faults faults;
    private final Sink sink;
    private final List<String> needed;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> header = List.of();
    private List<String> fields = List.of();
    private int line;
    private int rows;
    private boolean anyHeader;

    private NamedCsv(String file, List<String> needed, Faults faults, Sink sink) {
        this.file = file;
        this.needed = needed;
        this.faults = faults;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param needed columns that must be there; several names for one column are joined with {@code |}
     * @param faults takes what is wrong
     * @param sink takes the rows with as many fields as the header
     */
    public static void read(Path file, List<String> needed, Faults faults, Sink sink) {
        String name = file.toString();
        byte[] bytes;
        try {
            bytes = bytes(file, name, faults);
        } catch (IOException unreadable) {
            faults.atFile(name, IssueKind.FILE, "unreadable");
            return;
        }
        if (bytes != null) {
            read(bytes, name, needed, faults, sink);
        }
    }

    /**
     * Reads bytes that are in memory, as {@link #read(Path, List, Faults, Sink)} but never packed.
     *
     * @param name what faults call them
     */
    public static void read(byte[] bytes, String name, List<String> needed, Faults faults, Sink sink) {
        CharBuffer text = Utf8.decode(bytes, name, faults);
        if (text == null) {
            return;
        }
        NamedCsv csv = new NamedCsv(name, needed, faults, sink);
        CsvRows.read(text, name, faults, csv::take);
        if (!csv.anyHeader) {
            faults.add(name, 1, "", "", IssueKind.HEADER, "empty");
        }
    }

    private static byte @Nullable [] bytes(Path file, String name, Faults faults) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            faults.atFile(name, IssueKind.FILE, "too-large", Files.size(file), Limits.FILE_BYTES);
            return null;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes((int) Limits.FILE_BYTES + 1);
            if (unpacked.length > Limits.FILE_BYTES) {
                faults.atFile(name, IssueKind.FILE, "too-large", unpacked.length, Limits.FILE_BYTES);
                return null;
            }
            return unpacked;
        }
    }

    private boolean take(int at, List<String> texts) {
        line = at;
        fields = texts;
        if (!anyHeader) {
            anyHeader = true;
            return takeHeader();
        }
        if (texts.size() == 1 && texts.getFirst().isBlank()) {
            return true;
        }
        if (++rows > Limits.ROWS) {
            faults.atFile(file, IssueKind.FILE, "too-many-rows", at, Limits.ROWS);
            return false;
        }
        if (texts.size() != columns.size()) {
            faults.add(file, at, "", texts.getFirst(), IssueKind.FIELDS, "count", texts.size(), columns.size());
            return true;
        }
        sink.row(this);
        return true;
    }

    private boolean takeHeader() {
        header = fields.stream().map(String::strip).toList();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).strip().toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(name, i) != null) {
                columns.put(name + " " + i, i);
            }
        }
        boolean all = true;
        for (String names : needed) {
            if (find(names) < 0) {
                faults.add(file, 1, "", fields.getFirst(), IssueKind.HEADER, "needed-column", names.replace("|", ", "));
                all = false;
            }
        }
        return all;
    }

    private int find(String names) {
        for (String name : names.split("\\|", -1)) {
            Integer at = columns.get(name);
            if (at != null) {
                return at;
            }
        }
        return -1;
    }

    /** The column names as they stand in the file. */
    public List<String> header() {
        return header;
    }

    /** Whether the file has a column; several names for one are joined with {@code |}. */
    public boolean has(String names) {
        return find(names) >= 0;
    }

    /** Text of a column by its place, without blanks around it. */
    public String text(int column) {
        return fields.get(column).strip();
    }

    /** Line of the row. */
    public int line() {
        return line;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Text of a column without blanks around it; empty when the cell is, or the column is not there. */
    public String text(String names) {
        int at = find(names);
        return at < 0 ? "" : fields.get(at).strip();
    }

    /** Text of a column as it stands in the file, blanks included; empty when the column is not there. */
    public String exact(String names) {
        int at = find(names);
        return at < 0 ? "" : fields.get(at);
    }

    /** Text of a column that must not be empty; empty and a fault when it is. */
    public String id(String names) {
        String text = text(names);
        if (text.isEmpty()) {
            fault(names, text, IssueKind.MISSING, "cell");
        }
        return text;
    }

    /** Number of a column of at least {@code least}; null when the cell is empty, null and a fault when it is wrong. */
    public @Nullable Double number(String names, double least) {
        String text = text(names);
        if (text.isEmpty() || text.equals("NaN")) {
            return null;
        }
        Double value = Cells.number(text);
        if (value == null) {
            fault(names, text, IssueKind.TYPE, "decimal");
        } else if (value < least) {
            fault(names, text, IssueKind.RANGE, "least", least);
            return null;
        }
        return value;
    }

    /** A fault at a column of the row. */
    public void fault(String names, String value, IssueKind kind, String rule, Object... details) {
        int bar = names.indexOf('|');
        faults.add(file, line, bar < 0 ? names : names.substring(0, bar), value, kind, rule, details);
    }
}
