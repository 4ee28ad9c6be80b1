package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * Who travels. Several trips may share a market; each splits over its routes and an outside option by
 * {@code PS_r * exp(-scale * cost_r)}, where the cost of a route is the weighted sum of its attributes plus the prices
 * of its pools and PS its path-size factor. The outside option has a fixed cost, no pool and factor 1: what takes it is
 * not served. Immutable.
 */
public final class Trips {

    private final int[] market;
    private final double[] amount;
    private final double[][] weight;
    private final double[] scale;
    private final double[] outsideCost;
    private final double @Nullable [] elasticity;
    private final double @Nullable [] referenceCost;

    private Trips(
            int[] market,
            double[] amount,
            double[][] weight,
            double[] scale,
            double[] outsideCost,
            double @Nullable [] elasticity,
            double @Nullable [] referenceCost) {
        this.market = market;
        this.amount = amount;
        this.weight = weight;
        this.scale = scale;
        this.outsideCost = outsideCost;
        this.elasticity = elasticity;
        this.referenceCost = referenceCost;
    }

    /**
     * Trips of fixed amounts. Values are checked where they are used, together with everything else.
     *
     * @param market the market of each trip
     * @param amount that travels, 0 or more
     * @param weight weight[k][trip] of each attribute, 0 or more: cost per unit of the attribute
     * @param scale of the logit, over 0, per unit of cost: the larger, the more the cheapest route gets
     * @param outsideCost cost of not travelling
     */
    public static Trips of(int[] market, double[] amount, double[][] weight, double[] scale, double[] outsideCost) {
        double[][] weights = weight.clone();
        for (int k = 0; k < weights.length; k++) {
            weights[k] = weights[k].clone();
        }
        return new Trips(market.clone(), amount.clone(), weights, scale.clone(), outsideCost.clone(), null, null);
    }

    /**
     * The same with amounts that answer to cost: {@code amount * (cost / referenceCost)^-elasticity}, where cost is the
     * logsum over the routes and the outside option. Below a hundredth of the reference cost the amount grows no
     * further.
     *
     * @param elasticity of each trip, 0 or more
     * @param referenceCost the cost at which the amount is as given, over 0
     */
    public Trips withElasticity(double[] elasticity, double[] referenceCost) {
        return new Trips(market, amount, weight, scale, outsideCost, elasticity.clone(), referenceCost.clone());
    }

    /** The same with other amounts. */
    public Trips withAmount(double[] amount) {
        return new Trips(market, amount.clone(), weight, scale, outsideCost, elasticity, referenceCost);
    }

    /** The same with other weights of the attributes. */
    public Trips withWeight(double[][] weight) {
        Trips changed = of(market, amount, weight, scale, outsideCost);
        return new Trips(market, amount, changed.weight, scale, outsideCost, elasticity, referenceCost);
    }

    /** The same with other scales. */
    public Trips withScale(double[] scale) {
        return new Trips(market, amount, weight, scale.clone(), outsideCost, elasticity, referenceCost);
    }

    /** The same with other costs of not travelling. */
    public Trips withOutsideCost(double[] outsideCost) {
        return new Trips(market, amount, weight, scale, outsideCost.clone(), elasticity, referenceCost);
    }

    /** Number of trips. */
    public int count() {
        return market.length;
    }

    /** The market of a trip. */
    public int market(int trip) {
        return market[trip];
    }

    /** The amount of a trip at its reference cost. */
    public double amount(int trip) {
        return amount[trip];
    }

    double scale(int trip) {
        return scale[trip];
    }

    double outsideCost(int trip) {
        return outsideCost[trip];
    }

    double weight(int k, int trip) {
        return weight[k][trip];
    }

    int weights() {
        return weight.length;
    }

    int[] markets() {
        return market;
    }

    /** Whether costs mean the same to each trip, as far as a glance tells. */
    boolean tastesAre(Trips other) {
        return weight == other.weight && scale == other.scale;
    }

    boolean elastic() {
        return elasticity != null;
    }

    /** The amount that travels or stays outside at a logsum cost. */
    double amountAt(int trip, double cost) {
        if (elasticity == null || referenceCost == null || elasticity[trip] == 0) {
            return amount[trip];
        }
        double ratio = Math.max(cost / referenceCost[trip], 0.01);
        return amount[trip] * Math.pow(ratio, -elasticity[trip]);
    }

    /** How much less there is of a trip per unit of logsum cost. */
    double amountSlope(int trip, double cost) {
        if (elasticity == null || referenceCost == null || cost <= 0.01 * referenceCost[trip]) {
            return 0;
        }
        return elasticity[trip] * amountAt(trip, cost) / cost;
    }

    void check(int markets, int attributes, Faults faults) {
        faults.requireNumbers("market of trip", market, 0, markets);
        faults.requireLength("amount", amount.length, "trips", count());
        faults.requireNonNegative("amount of trip", amount);
        faults.requireLength("weight", weight.length, "attributes", attributes);
        for (int k = 0; k < weight.length; k++) {
            faults.requireLength("weight " + k, weight[k].length, "trips", count());
            faults.requireNonNegative("weight " + k + " of trip", weight[k]);
        }
        faults.requireLength("scale", scale.length, "trips", count());
        faults.requirePositive("scale of trip", scale);
        faults.requireLength("outsideCost", outsideCost.length, "trips", count());
        faults.requireNonNegative("outside cost of trip", outsideCost);
        if (elasticity != null && referenceCost != null) {
            faults.requireLength("elasticity", elasticity.length, "trips", count());
            faults.requireNonNegative("elasticity of trip", elasticity);
            faults.requireLength("referenceCost", referenceCost.length, "trips", count());
            faults.requirePositive("reference cost of trip", referenceCost);
        }
    }
}
