package org.kervan.io.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.io.table.NamedCsv;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Visibility;

/**
 * Statements as CSV: one a row, a column for each part. Written and read again they are the same; what is empty stays
 * empty. No cell is a formula: a text that a spreadsheet would compute begins with an apostrophe, which reading takes off.
 */
public final class StatementCsv {
    /** The columns, in the order they are written. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "property",
            "value",
            "text",
            "unit",
            "bound",
            "period",
            "kind",
            "basis",
            "flag",
            "claimant",
            "claimed_on",
            "source",
            "locator",
            "rank",
            "note",
            "tier",
            "audience",
            "embargo_until",
            "supersedes");

    /** Columns without which a file says nothing; the others may be left out and then have their usual value. */
    private static final List<String> NEEDED = List.of("id", "subject", "property", "claimant");

    private final Faults faults = new Faults(StatementCsv.class);
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private StatementCsv() {}

    /**
     * Writes statements as they come, so that any number of them fits in memory.
     *
     * @throws IOException when the writer does
     */
    public static void write(Iterable<Statement> statements, Writer out) throws IOException {
        write(statements, out, true);
    }

    /** As {@link #write(Iterable, Writer)}; without a heading they follow those written before. */
    public static void write(Iterable<Statement> statements, Writer out, boolean heading) throws IOException {
        // Not closed: the writer belongs to the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (heading) {
            csv.writeRecord(COLUMNS);
        }
        for (Statement one : statements) {
            csv.writeRecord(cells(one));
        }
        csv.flush();
    }

    /**
     * Reads statements and tells every fault. Nothing is thrown whatever the bytes hold.
     *
     * @param csv the file, UTF-8
     * @param name what faults call it
     */
    public static StatementsRead read(byte[] csv, String name) {
        StatementCsv reading = new StatementCsv();
        NamedCsv.read(csv, name, NEEDED, reading.faults, reading::row);
        List<Issue> told = reading.faults.sorted();
        return new StatementsRead(told.isEmpty() ? reading.statements : null, told);
    }

    /** The parts of a statement as texts, in the order of {@link #COLUMNS}, safe for spreadsheets. */
    static List<String> cells(Statement one) {
        Visibility seen = one.visibility();
        return List.of(
                SpreadsheetText.safe(one.id()),
                SpreadsheetText.safe(one.subject()),
                SpreadsheetText.safe(one.property()),
                one.value() == null ? "" : one.value().toString(),
                SpreadsheetText.safe(one.text()),
                SpreadsheetText.safe(one.unit()),
                one.bound().key(),
                period(one.valid()),
                one.kind().key(),
                one.basis().key(),
                SpreadsheetText.safe(one.flag()),
                SpreadsheetText.safe(one.claimant()),
                one.claimedOn(),
                SpreadsheetText.safe(String.join(";", one.sources())),
                SpreadsheetText.safe(one.locator()),
                one.rank().key(),
                SpreadsheetText.safe(one.note()),
                seen.tier().key(),
                SpreadsheetText.safe(String.join(";", seen.audience())),
                seen.embargoUntil() == null ? "" : seen.embargoUntil().toString(),
                one.supersedes() == null ? "" : SpreadsheetText.safe(one.supersedes()));
    }

    private static String period(@Nullable Period valid) {
        return valid == null ? "" : valid.text();
    }

    private void row(NamedCsv row) {
        Statement one = new StatementRow(row).statement();
        if (one == null) {
            return;
        }
        Integer before = lineOfId.putIfAbsent(one.id(), row.line());
        if (before != null) {
            row.fault("id", one.id(), IssueKind.DUPLICATE, "id", before);
        }
        statements.add(one);
    }
}
