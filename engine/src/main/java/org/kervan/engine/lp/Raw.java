package org.kervan.engine.lp;

/**
 * What a solver claims, before anybody checked it.
 *
 * @param status the claim; UNBOUNDED also when the solver cannot tell it from INFEASIBLE
 * @param columnValues only when optimal
 * @param rowDuals only when optimal: how much the least cost rises when a row's binding bound rises by one
 * @param detail what the solver said, when it is not optimal
 */
record Raw(LpStatus status, double[] columnValues, double[] rowDuals, String detail) {

    private static final double[] NONE = new double[0];

    static Raw optimal(double[] columnValues, double[] rowDuals) {
        return new Raw(LpStatus.OPTIMAL, columnValues, rowDuals, "");
    }

    static Raw without(LpStatus status, String detail) {
        return new Raw(status, NONE, NONE, detail);
    }
}
