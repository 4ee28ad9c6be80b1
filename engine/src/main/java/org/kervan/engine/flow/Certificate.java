package org.kervan.engine.flow;

/**
 * What a check of flows found. Computed from the flows alone; no number of the solver enters.
 *
 * @param relativeGap (cost of all flows - cost had all gone the cheapest way at the same costs) / the latter; for the
 *     system optimum with marginal costs; capacity prices and the cost of unserved demand count as costs; at capacities
 *     that hold, the distance to equilibrium
 * @param averageExcessCost the same difference per unit of demand carried
 * @param conservation largest amount by which flow is lost or made at a node, or less than nothing flows, or flows where
 *     it may not
 * @param capacityExcess largest load above a hard capacity
 * @param capacityExcessShare largest share of a hard capacity by which it is exceeded
 * @param idlePrice cost of capacity that is priced though not full, as a share of all cost; 0 when prices fit
 * @param objective what is least at the solution: Beckmann's sum of areas under the curves for the user equilibrium, the
 *     cost of all for the system optimum, in both cases without capacity prices, with fixed costs and unserved demand
 * @param totalCost what all carried demand pays at equilibrium (its own cost, not the marginal one), capacity prices
 *     included
 * @param unserved fixed demand not carried
 */
public record Certificate(
        double relativeGap,
        double averageExcessCost,
        double conservation,
        double capacityExcess,
        double capacityExcessShare,
        double idlePrice,
        double objective,
        double totalCost,
        double unserved) {

    private static final double NAN = Double.NaN;

    /** What can be said of flows that are no numbers: nothing. */
    static final Certificate UNKNOWN = new Certificate(NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN);
}
