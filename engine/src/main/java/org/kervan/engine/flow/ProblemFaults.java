package org.kervan.engine.flow;

import java.util.List;

/** Finds what is wrong with the arrays of a problem, and lists all of it. */
final class ProblemFaults {

    private final List<String> faults;

    /** @param faults where to add what is found */
    ProblemFaults(List<String> faults) {
        this.faults = faults;
    }

    void pools(int[] poolOfArc, int arcs, int pools) {
        count("pool", poolOfArc.length, arcs);
        for (int arc = 0; arc < poolOfArc.length; arc++) {
            if (poolOfArc[arc] < 0 || poolOfArc[arc] >= pools) {
                faults.add("pool of arc " + arc + " is " + poolOfArc[arc] + ", expected 0 to " + (pools - 1));
            }
        }
    }

    void factors(double[] factors, int demands) {
        count("demand factors", factors.length, demands);
        for (int d = 0; d < factors.length; d++) {
            if (!(factors[d] >= 0 && factors[d] < Double.POSITIVE_INFINITY)) {
                faults.add("factor of demand " + d + " is " + factors[d] + ", expected 0 or more");
            }
        }
    }

    void amounts(String what, double[] values, int count, boolean mayBeInfinite) {
        count(what, values.length, count);
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || !mayBeInfinite && values[i] == Double.POSITIVE_INFINITY) {
                faults.add(what + " " + i + " is " + values[i] + ", expected 0 or more");
            }
        }
    }

    void count(String what, int count, int expected) {
        if (count != expected) {
            faults.add(what + ": " + count + " entries, expected " + expected);
        }
    }
}
