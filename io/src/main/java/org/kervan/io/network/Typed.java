package org.kervan.io.network;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/** Cells of a row that has no fault, typed. A cell that does not fit is an error of the checks, so it is thrown. */
final class Typed {
    private Typed() {}

    static double number(Row row, String column) {
        return Objects.requireNonNull(row.number(column), column);
    }

    static int integer(Row row, String column) {
        return Objects.requireNonNull(row.integer(column), column);
    }

    static boolean flag(Row row, String column) {
        return row.text(column).equals("1");
    }

    static @Nullable String textOrNull(Row row, String column) {
        return row.isEmpty(column) ? null : row.text(column);
    }

    static <E> E word(Row row, String column, Function<String, Optional<E>> find) {
        return find.apply(row.text(column)).orElseThrow();
    }

    static <E> @Nullable E wordOrNull(Row row, String column, Function<String, Optional<E>> find) {
        return row.isEmpty(column) ? null : find.apply(row.text(column)).orElse(null);
    }

    static Provenance provenance(Row row) {
        String note = row.table().hasColumn("note") ? row.text("note") : "";
        return new Provenance(word(row, "basis", Basis::find), row.list("source"), note);
    }
}
