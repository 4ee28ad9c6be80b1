package org.kervan.engine.lp;

import java.util.BitSet;

/**
 * Makes a set of clashing bounds smaller until each is needed: takes one out, sees whether the rest still clashes, and if
 * so leaves it out together with all that the new proof does not lean on (Chinneck and Dravnieks 1991, with the
 * sensitivity filter).
 */
final class DeletionFilter {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    /** The filter is for reading: a set that is not the smallest explains too. */
    private static final double MOST_SECONDS = 10;

    private final LinearProgram program;
    private final Elastic elastic;
    private final double seconds;
    private final BitSet rows;
    private final BitSet columns;

    DeletionFilter(LinearProgram program, Elastic elastic, LpSolution first, double seconds) {
        this.program = program;
        this.elastic = elastic;
        this.seconds = Math.min(seconds, MOST_SECONDS);
        rows = elastic.rows(first);
        columns = elastic.columns(first);
    }

    LpClash run() {
        BitSet allRows = (BitSet) rows.clone();
        BitSet allColumns = (BitSet) columns.clone();
        Tale tale = new Tale();
        boolean complete;
        try (LpSession session = new LpSession(elastic.program(), new LpOptions(seconds))) {
            keepOnly(session);
            if (!clashes(session.solve())) {
                return clash(allRows, allColumns, false);
            }
            complete = filter(session, allRows, true, tale) && filter(session, allColumns, false, tale);
            if (!clashes(session.solve())) {
                return clash(allRows, allColumns, false);
            }
        }
        return clash(rows, columns, complete);
    }

    /** Tries every member of one kind; false when time ran out. */
    private boolean filter(LpSession session, BitSet members, boolean isRow, Tale tale) {
        for (int m = members.nextSetBit(0); m >= 0; m = members.nextSetBit(m + 1)) {
            if (!(isRow ? rows : columns).get(m)) {
                continue;
            }
            if (tale.seconds() > seconds) {
                return false;
            }
            free(session, m, isRow);
            LpSolution without = session.solve();
            if (clashes(without)) {
                (isRow ? rows : columns).clear(m);
                drop(session, rows, elastic.rows(without), true);
                drop(session, columns, elastic.columns(without), false);
            } else {
                restore(session, m, isRow);
            }
        }
        return true;
    }

    private static boolean clashes(LpSolution solution) {
        return solution.status() == LpStatus.OPTIMAL && solution.certificate().dualObjective() > Clashes.SURE;
    }

    /** Takes out members that a proof does not lean on. */
    private static void drop(LpSession session, BitSet members, BitSet needed, boolean isRow) {
        for (int m = members.nextSetBit(0); m >= 0; m = members.nextSetBit(m + 1)) {
            if (!needed.get(m)) {
                members.clear(m);
                free(session, m, isRow);
            }
        }
    }

    private void keepOnly(LpSession session) {
        for (int i = 0; i < program.rows(); i++) {
            if (!rows.get(i)) {
                free(session, i, true);
            }
        }
        for (int j = 0; j < program.columns(); j++) {
            if (!columns.get(j)) {
                free(session, j, false);
            }
        }
    }

    private static void free(LpSession session, int member, boolean isRow) {
        if (isRow) {
            session.rowBounds(member, -INFINITY, INFINITY);
        } else {
            session.columnBounds(member, -INFINITY, INFINITY);
        }
    }

    private void restore(LpSession session, int member, boolean isRow) {
        if (isRow) {
            session.rowBounds(member, program.rowLower[member], program.rowUpper[member]);
        } else {
            session.columnBounds(member, program.columnLower[member], program.columnUpper[member]);
        }
    }

    private static LpClash clash(BitSet rows, BitSet columns, boolean irreducible) {
        return new LpClash(rows.stream().toArray(), columns.stream().toArray(), irreducible);
    }
}
