package org.kervan.app.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import org.kervan.app.ledger.EntityRef;
import org.kervan.app.ledger.Figure;
import org.kervan.app.ledger.SourceRef;
import org.kervan.app.text.Plain;
import org.kervan.model.claim.Basis;

/** Attributed figures in the cells of a table. */
final class LedgerFigures {

    private static final int LONGEST = 60;

    private LedgerFigures() {}

    /** What, value, unit, period, who, source. */
    static String[] cells(String what, Figure figure) {
        return new String[] {
            cut(what),
            value(figure),
            figure.unit() == null || figure.unit().equals("text") ? "" : Plain.of(figure.unit()),
            Objects.requireNonNullElse(figure.period(), ""),
            cut(figure.claimant()),
            cut(figure.sources().stream().map(SourceRef::id).collect(Collectors.joining(", ")))
        };
    }

    /** The number, with a ≈ when it is an estimate; the words when there is none. */
    static String value(Figure figure) {
        if (figure.entities() != null) {
            return cut(figure.entities().stream().map(EntityRef::name).collect(Collectors.joining(", ")));
        }
        if (figure.value() == null) {
            return figure.text() == null ? "" : cut(figure.text());
        }
        return (figure.basis() == Basis.ESTIMATED ? "≈" : "") + figure.value().toPlainString();
    }

    static String cut(String text) {
        String plain = Plain.of(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
