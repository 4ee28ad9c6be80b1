package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.ValidationDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** Model values beside counts for people: every row, then the summary. */
final class ValidationReport {

    private final StringBuilder text = new StringBuilder();

    ValidationReport(ValidationDocument answer) {
        Table table = new Table(LEFT, LEFT, LEFT, LEFT, RIGHT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("validate.columns").split("\\|"));
        for (ValidationDocument.Row row : answer.rows()) {
            Double modelled = row.modelled();
            String why = row.notModelled();
            table.row(
                    Plain.of(row.place()),
                    Plain.of(row.direction()),
                    Plain.of(row.mode()),
                    Plain.of(row.goods()),
                    row.year() + " " + Plain.of(row.period()),
                    row.unit(),
                    Digits.three(row.observed()),
                    modelled == null ? "" : Digits.three(modelled),
                    percent(row.error()),
                    why == null ? "" : Plain.of(why));
        }
        text.append(table).append('\n');
        text.append(line(answer.summary())).append('\n');
        text.append(Messages.of("validate.footer", answer.dataset().substring(0, 12)));
    }

    /** A summary in one line. */
    static String line(ValidationDocument.Summary summary) {
        Double factor = summary.medianFactor();
        return Messages.of(
                "validate.summary",
                summary.counts(),
                summary.compared(),
                percentOf(summary.medianError()),
                factor == null ? "-" : Digits.three(factor),
                summary.withinHalf());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String percent(@Nullable Double error) {
        return error == null ? "" : String.format(Locale.ROOT, "%+,.0f%%", 100 * error);
    }

    private static String percentOf(@Nullable Double error) {
        return error == null ? "-" : String.format(Locale.ROOT, "%.0f%%", 100 * error);
    }
}
