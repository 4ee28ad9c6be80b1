package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Mode;

/** One table while changes are applied to it: the rows as given, as they are now, and which of them are left out. */
final class Draft<T> {
    private final RowKind<T> kind;
    private final List<T> base;
    private final List<T> now;
    private final BitSet leftOut = new BitSet();
    private final Map<String, Integer> rowOf;

    Draft(RowKind<T> kind, List<T> base) {
        this.kind = kind;
        this.base = base;
        now = new ArrayList<>(base);
        rowOf = HashMap.newHashMap(base.size());
        for (int row = 0; row < base.size(); row++) {
            rowOf.put(kind.id(base.get(row)), row);
        }
    }

    Set<String> ids() {
        return rowOf.keySet();
    }

    /** Rows that fit a selection, in the order of the table; those left out included. Unknown ids fit nothing. */
    List<Integer> find(Selection selection, Places places) {
        Set<String> countries = Set.copyOf(selection.countries());
        Set<Mode> modes = Set.copyOf(selection.modes());
        Places.@Nullable Way way =
                selection.corridor() == null ? null : places.corridors().get(selection.corridor());
        List<Integer> found = new ArrayList<>();
        for (int row : candidates(selection.ids())) {
            T each = now.get(row);
            if ((countries.isEmpty() || kind.isIn(each, countries, places))
                    && (modes.isEmpty() || kind.isOf(each, modes))
                    && (way == null || kind.isOn(each, way))) {
                found.add(row);
            }
        }
        return found;
    }

    private List<Integer> candidates(List<String> ids) {
        List<Integer> rows = new ArrayList<>();
        if (ids.isEmpty()) {
            for (int row = 0; row < now.size(); row++) {
                rows.add(row);
            }
            return rows;
        }
        for (String id : ids) {
            Integer row = rowOf.get(id);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.stream().sorted().distinct().toList();
    }

    boolean isLeftOut(int row) {
        return leftOut.get(row);
    }

    String id(int row) {
        return kind.id(now.get(row));
    }

    /** Puts a new row behind the others. */
    void add(T row) {
        rowOf.put(kind.id(row), now.size());
        now.add(row);
    }

    @Nullable
    Double get(int row, Field field) {
        return kind.get(now.get(row), field);
    }

    boolean has(int row, Field field) {
        return kind.has(now.get(row), field);
    }

    void set(int row, Field field, double value) {
        Double before = get(row, field);
        if (before == null || before != value) {
            now.set(row, kind.with(now.get(row), field, value));
        }
    }

    void open(int row, boolean open) {
        T changed = kind.opened(now.get(row), open);
        if (changed == null) {
            leftOut.set(row, !open);
        } else {
            now.set(row, changed);
        }
    }

    /** The table as it is now; the very list that was given when nothing changed. */
    List<T> rows() {
        List<T> rows = new ArrayList<>(now.size());
        boolean same = leftOut.isEmpty() && now.size() == base.size();
        for (int row = 0; row < now.size(); row++) {
            if (!leftOut.get(row)) {
                rows.add(now.get(row));
            }
            same = same && now.get(row) == base.get(row);
        }
        return same ? base : rows;
    }
}
