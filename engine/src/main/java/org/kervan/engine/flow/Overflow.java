package org.kervan.engine.flow;

/**
 * The way out for demand that is not carried. Fixed demand pays the problem's overflow cost. Elastic demand is a fixed
 * ceiling of which the part that stays away "pays" the cost at which just the rest would come (Gartner 1980, Optimal
 * traffic assignment with elastic demands): {@code u0 * (q / q0)^(-1 / epsilon)}.
 */
final class Overflow {

    /** Elastic demand is told apart from none down to this share of its reference. */
    private static final double LEAST_SHARE = 1e-9;

    private Overflow() {}

    static double cost(FlowProblem problem, int slot, double missing) {
        Demands demands = problem.demands();
        if (demands.elasticity[slot] == 0) {
            return problem.overflowCost();
        }
        double elastic =
                demands.referenceCost[slot] * Math.pow(share(demands, slot, missing), -1 / demands.elasticity[slot]);
        return Math.min(elastic, problem.overflowCost());
    }

    static double slope(FlowProblem problem, int slot, double missing) {
        Demands demands = problem.demands();
        double cost = cost(problem, slot, missing);
        if (demands.elasticity[slot] == 0 || cost >= problem.overflowCost()) {
            return 0;
        }
        return cost / (demands.elasticity[slot] * share(demands, slot, missing) * demands.referenceAmount[slot]);
    }

    /** Area under the cost from nothing missing to what is missing. */
    static double integral(FlowProblem problem, int slot, double missing) {
        Demands demands = problem.demands();
        double epsilon = demands.elasticity[slot];
        if (epsilon == 0) {
            return missing * problem.overflowCost();
        }
        double scale = demands.referenceCost[slot] * demands.referenceAmount[slot];
        double from = Demands.ELASTIC_CEILING;
        double cap = problem.overflowCost() / demands.referenceCost[slot];
        double to = Math.max(share(demands, slot, missing), Math.min(from, Math.pow(cap, -epsilon)));
        double area = epsilon == 1
                ? Math.log(from / to)
                : (Math.pow(from, 1 - 1 / epsilon) - Math.pow(to, 1 - 1 / epsilon)) / (1 - 1 / epsilon);
        double capped = to - share(demands, slot, missing);
        return scale * (area + (capped > 0 ? capped * cap : 0));
    }

    private static double share(Demands demands, int slot, double missing) {
        return Math.max(LEAST_SHARE, (demands.amount[slot] - missing) / demands.referenceAmount[slot]);
    }
}
