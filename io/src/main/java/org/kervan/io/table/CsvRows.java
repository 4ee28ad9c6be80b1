package org.kervan.io.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import org.kervan.model.issue.IssueKind;

/**
 * Text to rows. Where the quoting of a row cannot be read, the row is told and reading goes on at the next line of the
 * file, so that one lost quotation mark does not hide the faults after it.
 */
final class CsvRows {
    /** Takes rows one by one; says whether it wants more. */
    interface Sink {
        boolean row(int line, List<String> fields);
    }

    private final char[] text;
    private final int length;
    private final String file;
    private final Faults faults;
    private final Sink sink;
    private int line = 1;
    private int offset;

    private CsvRows(CharBuffer text, String file, Faults faults, Sink sink) {
        this.text = text.array();
        this.length = text.limit();
        this.file = file;
        this.faults = faults;
        this.sink = sink;
    }

    /** Hands every row of a text to a sink and every unreadable row to the faults; false when any was unreadable. */
    static boolean read(CharBuffer text, String file, Faults faults, Sink sink) {
        CsvRows rows = new CsvRows(text, file, faults, sink);
        for (int broken = 0; broken <= Limits.BROKEN_RECORDS; broken++) {
            if (rows.readOn()) {
                return broken == 0;
            }
        }
        faults.atFile(file, IssueKind.FILE, "quoting-gave-up", rows.line, Limits.BROKEN_RECORDS);
        return false;
    }

    /** Reads from the current line to the end (true) or to the first unreadable row, whose next line becomes current. */
    private boolean readOn() {
        int first = line;
        int start = offset;
        try (CloseableIterator<CsvRecord> records = reader().iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                int at = first - 1 + Math.toIntExact(record.getStartingLineNumber());
                List<String> fields = record.getFields();
                if (!sink.row(at, fields)) {
                    return true;
                }
                line = at + 1;
                for (String field : fields) {
                    line += LineEnds.count(field);
                }
            }
            return true;
        } catch (CsvParseException unreadable) {
            faults.add(file, line, "", "", IssueKind.FILE, reason(unreadable));
            int lineStart = LineEnds.skip(text, length, start, line - first);
            offset = LineEnds.skip(text, length, lineStart, 1);
            line++;
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(Limits.FIELDS)
                                .maxFieldSize(Limits.FIELD_CHARS)
                                .maxRecordSize(Limits.RECORD_CHARS)),
                        new CharArrayReader(text, offset, length - offset));
    }

    /** The library tells apart by text only; what is not recognised is told as wrong quoting, which it then is. */
    private static String reason(CsvParseException cause) {
        String text = String.valueOf(cause.getMessage());
        if (text.contains("limit of") || text.contains("fields")) {
            return "too-many-fields";
        }
        return text.contains("max") ? "field-too-long" : "quoting";
    }
}
