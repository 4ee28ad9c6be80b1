package org.kervan.study.network;

import java.util.List;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/**
 * A number of an answer and the row it rests on.
 *
 * @param quantity which number: {@code km}, {@code hours}, {@code usdPerTonne} or {@code kgCo2ePerTonne}; the unit is in the word
 * @param value the number
 * @param basis how sure the row is
 * @param table table of the row, for example {@code transport/tariffs.csv}
 * @param row id of the row
 * @param sources ids of the row's sources
 * @param note what the row says of itself, after what was done with it
 */
public record Figure(
        String quantity, double value, Basis basis, String table, String row, List<String> sources, String note) {
    public Figure {
        sources = List.copyOf(sources);
    }

    static Figure of(String quantity, double value, String table, String row, Provenance said) {
        return new Figure(quantity, value, said.basis(), table, row, said.sources(), said.note());
    }

    /** The same number, with what was done to reach it said first. */
    Figure because(String how) {
        String said = note.isEmpty() ? how : how + "; " + note;
        return new Figure(quantity, value, basis, table, row, sources, said);
    }

    /** The mean of two figures of one quantity, as sure as the weaker; both rows are named. */
    static Figure mean(Figure a, Figure b) {
        if (a.row.equals(b.row)) {
            return a;
        }
        var sources = new java.util.ArrayList<>(a.sources);
        b.sources.stream().filter(id -> !sources.contains(id)).forEach(sources::add);
        return new Figure(
                a.quantity,
                (a.value + b.value) / 2,
                a.basis.weaker(b.basis),
                a.table,
                a.row + ";" + b.row,
                sources,
                "mean of two rows, half of the way each; " + a.note + "; " + b.note);
    }

    /** The same row, another value. */
    Figure times(double factor) {
        return new Figure(quantity, value * factor, basis, table, row, sources, note);
    }
}
