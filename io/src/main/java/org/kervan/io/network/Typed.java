package org.kervan.io.network;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/** Cells of a row that has no fault, typed. A cell that does not fit is an error of the checks, so it is thrown. */
public final class Typed {
    private Typed() {}

    /** Number of a column that is required. */
    public static double number(Row row, String column) {
        return Objects.requireNonNull(row.number(column), column);
    }

    /** Whole number of a column that is required. */
    public static int integer(Row row, String column) {
        return Objects.requireNonNull(row.integer(column), column);
    }

    /** Whether a flag is 1. */
    public static boolean flag(Row row, String column) {
        return row.text(column).equals("1");
    }

    /** Text of a column, null when the cell is empty. */
    public static @Nullable String textOrNull(Row row, String column) {
        return row.isEmpty(column) ? null : row.text(column);
    }

    /** Word of a column that is required. */
    public static <E> E word(Row row, String column, Function<String, Optional<E>> find) {
        return find.apply(row.text(column)).orElseThrow();
    }

    /** Word of a column, null when the cell is empty. */
    public static <E> @Nullable E wordOrNull(Row row, String column, Function<String, Optional<E>> find) {
        return row.isEmpty(column) ? null : find.apply(row.text(column)).orElse(null);
    }

    /** Basis, sources and note of a row; the note is empty when the table has no such column. */
    public static Provenance provenance(Row row) {
        String note = row.table().hasColumn("note") ? row.text("note") : "";
        return new Provenance(word(row, "basis", Basis::find), row.list("source"), note);
    }
}
