package org.kervan.engine.lp;

import java.util.ArrayList;
import java.util.List;

/** Faults of a programme, told together; long lists are cut off with a count. */
final class LpFaults {

    private static final int SHOWN = 20;

    private final List<String> shown = new ArrayList<>();
    private int count;

    void add(String what, int number, String fault) {
        count++;
        if (count <= SHOWN) {
            shown.add(what + " " + number + ": " + fault);
        }
    }

    void addBounds(String what, int number, double lower, double upper) {
        if (!ColumnList.isBound(lower, Double.NEGATIVE_INFINITY)
                || !ColumnList.isBound(upper, Double.POSITIVE_INFINITY)) {
            add(what, number, "bounds " + lower + " to " + upper);
        }
    }

    void throwIfAny() {
        if (count > 0) {
            throw new IllegalArgumentException("the linear programme cannot be used, " + count
                    + (count == 1 ? " fault: " : " faults: ") + String.join("; ", shown)
                    + (count > SHOWN ? "; and " + (count - SHOWN) + " more" : ""));
        }
    }
}
