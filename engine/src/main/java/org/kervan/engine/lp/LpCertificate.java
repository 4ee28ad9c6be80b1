package org.kervan.engine.lp;

/**
 * What our own check of a solution found, from the programme, the values and the row prices alone, by compensated sums.
 *
 * @param primalObjective cost of the values
 * @param dualObjective the bound that the row prices prove: no feasible values cost less
 * @param relativeGap |primal - dual| / max(1, |primal|, |dual|)
 * @param primalInfeasibility largest amount by which a value or a row leaves its bounds, over max(1, the bound, the largest
 *     term of the row)
 * @param dualInfeasibility largest price that pushes against a bound which does not exist, over max(1, the largest term of
 *     the price)
 */
public record LpCertificate(
        double primalObjective,
        double dualObjective,
        double relativeGap,
        double primalInfeasibility,
        double dualInfeasibility) {

    /** Each of the three measures must be at or below this for a solution to be believed. */
    public static final double TOLERANCE = 1e-6;

    /** Whether the solution may be believed. */
    boolean holds() {
        return relativeGap <= TOLERANCE && primalInfeasibility <= TOLERANCE && dualInfeasibility <= TOLERANCE;
    }
}
