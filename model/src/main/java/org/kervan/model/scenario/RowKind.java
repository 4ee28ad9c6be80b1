package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Mode;

/** What a change needs to know of the rows of one table. Rows are never altered: every change makes a new one. */
interface RowKind<T> {

    String id(T row);

    boolean isIn(T row, Set<String> countries, Places places);

    boolean isOf(T row, Set<Mode> modes);

    boolean isOn(T row, Places.Way corridor);

    /** Figure of a row, null when the row does not state it. */
    @Nullable
    Double get(T row, Field field);

    /** Whether a row may state a figure at all. */
    default boolean has(T row, Field field) {
        return true;
    }

    /** The row with another figure, which is no longer what its sources say. */
    T with(T row, Field field, double value);

    /** The row in use or not; null when the table has no word for it, so that a closed row must be left out. */
    @Nullable
    T opened(T row, boolean open);

    /** A figure that somebody supposes is no reported figure: its basis says so, and its note tells what was before. */
    static Provenance supposed(Provenance said, String what, @Nullable Object before, Object now) {
        String change = Texts.of("supposed", what, before == null ? Texts.of("not-stated") : before, now);
        String note = said.note().isEmpty() ? change : change + "; " + said.note();
        return new Provenance(Basis.ESTIMATED, said.sources(), note);
    }
}
