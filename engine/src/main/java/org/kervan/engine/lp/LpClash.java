package org.kervan.engine.lp;

/**
 * Why there is no optimum.
 *
 * @param rows when infeasible: rows whose bounds cannot all hold together with those of the columns, ascending
 * @param columns when infeasible: columns whose bounds take part; when unbounded: columns that can grow together without
 *     end while the cost falls; ascending
 * @param irreducible whether every row and column named is needed: without any one of them the others can hold. False
 *     when the search for a smaller set ran out of time
 */
public record LpClash(int[] rows, int[] columns, boolean irreducible) {

    static final LpClash NONE = new LpClash(new int[0], new int[0], false);
}
