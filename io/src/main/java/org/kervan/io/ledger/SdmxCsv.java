package org.kervan.io.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.kervan.model.ledger.Observation;

/**
 * Observations as SDMX-CSV 2.0 (format of data messages of the SDMX 3.0 standard): three columns that name the structure,
 * then dimensions, the value, and attributes.
 */
public final class SdmxCsv {
    private static final String DATAFLOW = "KERVAN:INDICATORS(1.0)";
    private static final List<String> COLUMNS = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "INDICATOR",
            "REF_AREA",
            "PRODUCER",
            "TIME_PERIOD",
            "OBS_VALUE",
            "UNIT_MEASURE",
            "OBS_STATUS",
            "BASIS",
            "VINTAGE",
            "STATEMENT");

    /** Codes of the SDMX code list for the status of observations; V = said, not validated by publication. */
    private static final Map<String, String> STATUS = Map.of(
            "estimated", "E",
            "provisional", "P",
            "break", "B",
            "official", "V");

    private SdmxCsv() {}

    /**
     * Writes observations as they come.
     *
     * @throws IOException when the writer does
     */
    public static void write(Iterable<Observation> observations, Writer out) throws IOException {
        // Not closed: the writer belongs to the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (Observation one : observations) {
            csv.writeRecord(
                    "dataflow",
                    DATAFLOW,
                    "I",
                    SpreadsheetText.safe(one.indicator()),
                    SpreadsheetText.safe(one.area()),
                    SpreadsheetText.safe(one.producer()),
                    time(one.period().from(), one.period().to()),
                    one.value().toPlainString(),
                    SpreadsheetText.safe(one.unit()),
                    STATUS.getOrDefault(one.flag(), "A"),
                    one.basis().key(),
                    one.vintage(),
                    SpreadsheetText.safe(one.statement()));
        }
        csv.flush();
    }

    /**
     * A time period of SDMX: a year, month or day when it is one, else a time range: the first day and the duration of
     * ISO 8601.
     */
    static String time(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        LocalDate end = to.plusDays(1);
        Period length = Period.between(from, end);
        boolean months = from.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        if (months && length.toTotalMonths() == 1) {
            return from.toString().substring(0, "2024-01".length());
        }
        if (months && from.getMonthValue() == 1 && length.equals(Period.ofYears(1))) {
            return from.toString().substring(0, "2024".length());
        }
        return from + "/"
                + (months ? "P" + length.toTotalMonths() + "M" : "P" + (end.toEpochDay() - from.toEpochDay()) + "D");
    }
}
