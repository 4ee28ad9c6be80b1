package org.kervan.engine.flow;

import java.util.Arrays;

/** Load, cost and slope of every pool while a solve runs; capacity prices and penalties are part of the cost. */
final class Pools {

    final double[] load;
    final double[] cost;
    final double[] slope;
    /** Price of capacity (multiplier) and growth of the penalty per unit above capacity. */
    final double[] price;

    final double[] penalty;
    private final FlowProblem problem;
    private final Curves curves;
    private final boolean marginal;
    private final double[] fixed;

    /** @param fixed cost added to each pool's own, when arcs and pools are the same and there is one class */
    Pools(FlowProblem problem, FlowMethod method, double[] fixed) {
        int count = problem.poolCount();
        this.problem = problem;
        this.curves = problem.curves();
        this.marginal = method == FlowMethod.SYSTEM_OPTIMUM;
        this.fixed = fixed;
        this.load = new double[count];
        this.cost = new double[count];
        this.slope = new double[count];
        this.price = new double[count];
        this.penalty = new double[count];
    }

    /** Sets all loads to the preload. */
    void unload() {
        Arrays.setAll(load, problem::preload);
    }

    void refreshAll() {
        for (int pool = 0; pool < load.length; pool++) {
            refresh(pool);
        }
    }

    /** Brings cost and slope of a pool up to its load. */
    void refresh(int pool) {
        if (marginal) {
            curves.evaluateMarginal(pool, load[pool], cost, slope);
        } else {
            curves.evaluate(pool, load[pool], cost, slope);
        }
        if (penalty[pool] > 0) {
            double queue = price[pool] + penalty[pool] * (load[pool] - problem.hardCapacity(pool));
            if (queue > 0) {
                cost[pool] += queue;
                slope[pool] += penalty[pool];
            }
        }
        cost[pool] += fixed[pool];
    }

    /** Price of capacity as the penalty has it now: the next multiplier. */
    double priceNow(int pool) {
        return penalty[pool] == 0
                ? 0
                : Math.max(0, price[pool] + penalty[pool] * (load[pool] - problem.hardCapacity(pool)));
    }
}
