package org.kervan.io;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.io.table.Limits;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** Files that are no clean CSV: what is told, where, and that the rest of the file is still read. */
class BrokenFilesTest {
    /** Messages that this class tests. */
    static final Set<String> MESSAGES = Set.of(
            "file.not-text",
            "file.not-utf8",
            "file.quoting",
            "file.quoting-gave-up",
            "file.field-too-long",
            "file.too-many-fields",
            "file.too-many-rows",
            "file.more-faults",
            "header.empty",
            "header.separator",
            "header.no-header",
            "header.unknown-column",
            "header.doubled-column",
            "header.missing-column",
            "fields.count",
            "fields.blank-line",
            "type.ref",
            "type.refs",
            "range.above",
            "range.length");

    private static final String NEWS = "transport/news.csv";
    private static final String HEADER = "id,date,topic,statement,source\n";
    private static final String GOOD = "news-1,2026-01,ferries,two ferries ordered,analyst-estimate\n";

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(faults("\uFEFF" + HEADER + GOOD)).isEmpty();
    }

    @Test
    void allLineEndsCount() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(faults((HEADER + GOOD + "News,2026,a,b,analyst-estimate\n").replace("\n", end)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
        }
    }

    @Test
    void linesAreCountedThroughValuesWithLineBreaks() {
        String long1 = "news-2,2026,a,\"first\nsecond\r\nthird\",analyst-estimate\n";
        assertSingle(faults(HEADER + long1 + "News,2026,a,b,analyst-estimate\n"), IssueKind.TYPE, 5, "id", "type.id");
    }

    @Test
    void anotherEncodingIsToldByLine() {
        String text = HEADER + GOOD + "news-2,2026,a,Türkiye,analyst-estimate\nNews,2026,a,b,analyst-estimate\n";
        List<Issue> faults = faults(text.getBytes(Charset.forName("windows-1254")));
        assertThat(faults).hasSize(2);
        assertFault(faults.get(0), IssueKind.FILE, 3, "", "file.not-utf8");
        assertThat(faults.get(0).value()).isEqualTo("FC");
        assertFault(faults.get(1), IssueKind.TYPE, 4, "id", "type.id");
    }

    @Test
    void aTextTooLongForAStatementIsTold() {
        String sources = TestPackage.SMALL.text("ledger/sources.csv");
        TestPackage changed =
                TestPackage.SMALL.with("ledger/sources.csv", sources.replace("Survey", "x".repeat(10_001)));
        assertSingle(changed.check().faults(), IssueKind.RANGE, 3, "title", "range.length");
        assertThat(changed.ledger().part()).isNull();
    }

    @Test
    void anotherFormOfTextIsToldOnce() {
        assertSingle(faults((HEADER + GOOD).getBytes(UTF_16LE)), IssueKind.FILE, 0, "", "file.not-text");
        assertSingle(faults(new byte[] {'P', 'K', 3, 4, 0, 0}), IssueKind.FILE, 0, "", "file.not-text");
    }

    @Test
    void aLostQuotationMarkHidesNothingAfterIt() {
        String text =
                HEADER + "news-1,2026-01,ferries,\"two\" ferries,analyst-estimate\nNews,2026,a,b,analyst-estimate\n";
        List<Issue> faults = faults(text);
        assertThat(faults).hasSize(2);
        assertFault(faults.get(0), IssueKind.FILE, 2, "", "file.quoting");
        assertFault(faults.get(1), IssueKind.TYPE, 3, "id", "type.id");
    }

    @Test
    void anUnclosedValueHidesNothingAfterIt() {
        String text = HEADER + GOOD + "news-2,2026,a,\"never closed,analyst-estimate\nNews,2026,a,b,analyst-estimate\n";
        List<Issue> faults = faults(text);
        assertThat(faults).hasSize(2);
        assertFault(faults.get(0), IssueKind.FILE, 3, "", "file.quoting");
        assertFault(faults.get(1), IssueKind.TYPE, 4, "id", "type.id");
    }

    @Test
    void brokenQuotingEverywhereEnds() {
        List<Issue> faults = faults(HEADER + "\"a\"b\n".repeat(100_000));
        assertThat(faults).hasSize(1_002);
        assertThat(faults).anyMatch(fault -> fits(fault, "file.quoting-gave-up"));
    }

    @Test
    void aValueTooLongIsToldAndPassedOver() {
        String text = HEADER + "news-2,2026,a," + "x".repeat(70_000) + ",analyst-estimate\n" + GOOD;
        assertSingle(faults(text), IssueKind.FILE, 2, "", "file.field-too-long");
    }

    @Test
    void aRowOfTooManyFieldsIsToldAndPassedOver() {
        assertSingle(faults(HEADER + ",".repeat(5_000) + "\n" + GOOD), IssueKind.FILE, 2, "", "file.too-many-fields");
    }

    @Test
    void tooManyRowsEndTheReading() {
        byte[] header = HEADER.getBytes(UTF_8);
        byte[] text = java.util.Arrays.copyOf(header, header.length + 2 * (Limits.ROWS + 1));
        for (int i = header.length; i < text.length; i += 2) {
            text[i] = 'x';
            text[i + 1] = '\n';
        }
        List<Issue> faults = faults(text);
        assertThat(faults).anyMatch(fault -> fits(fault, "file.too-many-rows"));
        assertThat(faults).anyMatch(fault -> fits(fault, "file.more-faults"));
        assertThat(faults).hasSize(Limits.FAULTS_PER_FILE + 2);
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertSingle(faults(""), IssueKind.HEADER, 1, "", "header.empty");
    }

    @Test
    void anotherSeparatorIsNamed() {
        assertSingle(faults((HEADER + GOOD).replace(',', ';')), IssueKind.HEADER, 1, "", "header.separator");
        assertSingle(faults((HEADER + GOOD).replace(',', '\t')), IssueKind.HEADER, 1, "", "header.separator");
    }

    @Test
    void aFileWithoutHeaderIsNotReadAsRows() {
        assertSingle(faults(GOOD + GOOD), IssueKind.HEADER, 1, "", "header.no-header");
    }

    @Test
    void columnsUnknownDoubledOrMissingAreTold() {
        List<Issue> faults = faults("id,date,topik,id,source\n" + "news-1,2026-01,x,y,analyst-estimate\n");
        assertThat(faults).hasSize(4);
        assertFault(faults.get(0), IssueKind.HEADER, 1, "id", "header.doubled-column");
        assertFault(faults.get(1), IssueKind.HEADER, 1, "statement", "header.missing-column");
        assertFault(faults.get(2), IssueKind.HEADER, 1, "topic", "header.missing-column");
        assertFault(faults.get(3), IssueKind.HEADER, 1, "topik", "header.unknown-column");
    }

    @Test
    void theOrderOfColumnsIsFree() {
        String text = "source,statement,topic,date,id\nanalyst-estimate,two ferries,ferries,2026-01,news-1\n";
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void rowsWithAnotherNumberOfFieldsAreTold() {
        List<Issue> faults = faults(HEADER + GOOD + "news-2,2026\n\nnews-3,2026,a,b,analyst-estimate,more\n");
        assertThat(faults).hasSize(3);
        assertFault(faults.get(0), IssueKind.FIELDS, 3, "", "fields.count");
        assertFault(faults.get(1), IssueKind.FIELDS, 4, "", "fields.blank-line");
        assertFault(faults.get(2), IssueKind.FIELDS, 5, "", "fields.count");
    }

    @Test
    void aBrokenRowIsNotReportedAgainByThoseThatNameIt() {
        String nodes = TestPackage.SMALL.text("transport/nodes.csv");
        String broken = nodes.replace("baku,Baku,AZ", "baku,Baku,the capital,AZ");
        List<Issue> faults =
                TestPackage.SMALL.with("transport/nodes.csv", broken).check().faults();
        assertSingle(faults, IssueKind.FIELDS, 6, "", "fields.count");
    }

    /** Control characters and long texts of a file do not reach the reader's screen. */
    @Test
    void valuesAreShownShortAndPrintable() {
        String text = HEADER + "news-2,2026,a,b," + "\u001b[31m\u202e".repeat(100) + "\n";
        List<Issue> faults = faults(text);
        assertThat(faults).isNotEmpty();
        for (Issue fault : faults) {
            assertThat(fault.value()).hasSizeLessThanOrEqualTo(121).doesNotContain("\u001b", "\u202e");
            assertThat(fault.message()).doesNotContain("\u001b", "\u202e");
        }
    }

    private static List<Issue> faults(String text) {
        return faults(text.getBytes(UTF_8));
    }

    private static List<Issue> faults(byte[] bytes) {
        return TestPackage.SMALL.with(NEWS, bytes).check().faults();
    }

    private static void assertSingle(List<Issue> faults, IssueKind kind, int line, String column, String message) {
        assertThat(faults).hasSize(1);
        assertFault(faults.getFirst(), kind, line, column, message);
    }

    private static void assertFault(Issue fault, IssueKind kind, int line, String column, String message) {
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fits(fault, message)).as(fault.message()).isTrue();
    }

    private static boolean fits(Issue fault, String message) {
        return Objects.requireNonNull(fault.message()).matches("(?s)" + MessageTexts.asPattern(message));
    }
}
