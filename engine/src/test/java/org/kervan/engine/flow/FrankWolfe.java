package org.kervan.engine.flow;

import org.kervan.engine.path.ShortestPaths;

/**
 * The oldest method (Frank and Wolfe 1956), plainly: a step towards all demand on the cheapest ways, as far as it helps; or
 * towards a mix of that with the last two goals, so that the directions do not undo each other (Mitradjieva and Lindberg
 * 2013, The Stiff Is Moving).
 */
final class FrankWolfe {

    private static final int STEPS = 150;

    /** Share of the newest goal that is always kept, and step from which the older goals are dropped. */
    private static final double KEPT = 0.01;

    private final double[] load;
    private final double[][] flow;
    private final FlowProblem problem;
    private final RandomFlows net;
    private final boolean biconjugate;
    private double[][] last;
    private double[][] before;
    private int memory;
    private double step;

    FrankWolfe(RandomFlows net, boolean biconjugate) {
        this.net = net;
        this.biconjugate = biconjugate;
        this.problem = net.problem();
        this.load = new double[problem.poolCount()];
        this.flow = new double[problem.classCount()][];
        this.last = flow;
        this.before = flow;
    }

    /** Best lower bound met and last objective. */
    double[] bounds() {
        setLoads(new double[0][]);
        System.arraycopy(allOrNothing(), 0, flow, 0, flow.length);
        double lower = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < STEPS; round++) {
            setLoads(flow);
            double objective = objective();
            double[][] newest = allOrNothing();
            lower = Math.max(lower, objective + slopeTowards(newest));
            double[][] goal = biconjugate ? goal(newest) : newest;
            before = last;
            last = goal;
            step = bestShare(goal);
            memory = step > 1 - KEPT ? 0 : Math.min(2, memory + 1);
            for (int cls = 0; cls < flow.length; cls++) {
                for (int arc = 0; arc < flow[cls].length; arc++) {
                    flow[cls][arc] += step * (goal[cls][arc] - flow[cls][arc]);
                }
            }
        }
        setLoads(flow);
        return new double[] {lower, objective()};
    }

    /** Mixes the newest goal with the last two so that the way there is conjugate to the last two ways. */
    private double[][] goal(double[][] newest) {
        if (memory == 0) {
            return newest;
        }
        double toNewest = 0;
        double toLast = 0;
        double crossNewest = 0;
        double crossBack = 0;
        double[] now = pooled(flow);
        double[] one = pooled(newest);
        double[] two = pooled(last);
        double[] three = memory < 2 ? two : pooled(before);
        for (int pool = 0; pool < now.length; pool++) {
            double slope = problem.curves().slope(pool, load[pool]);
            double back = two[pool] - now[pool];
            double older = step * two[pool] + (1 - step) * three[pool] - now[pool];
            toNewest += back * slope * (one[pool] - now[pool]);
            toLast += back * slope * back;
            crossNewest += older * slope * (one[pool] - now[pool]);
            crossBack += older * slope * (three[pool] - two[pool]);
        }
        double mu = memory < 2 || crossBack == 0 ? 0 : Math.max(0, -crossNewest / crossBack);
        double nu = toLast == 0 ? 0 : Math.max(0, -toNewest / toLast + mu * step / (1 - step));
        double weight = Math.max(KEPT, 1 / (1 + mu + nu));
        double rest = mu + nu == 0 ? 0 : (1 - weight) / (mu + nu);
        double kept = mu + nu == 0 ? 1 : weight;
        double[][] mixed = new double[flow.length][problem.graph().arcCount()];
        for (int cls = 0; cls < mixed.length; cls++) {
            for (int arc = 0; arc < mixed[cls].length; arc++) {
                double old = mu == 0 ? 0 : mu * before[cls][arc];
                mixed[cls][arc] = kept * newest[cls][arc] + rest * (nu * last[cls][arc] + old);
            }
        }
        return mixed;
    }

    private double[] pooled(double[][] flows) {
        double[] sum = new double[problem.poolCount()];
        for (double[] ofClass : flows) {
            for (int arc = 0; arc < ofClass.length; arc++) {
                sum[problem.poolOf(arc)] += ofClass[arc];
            }
        }
        return sum;
    }

    private double slopeTowards(double[][] goal) {
        double slope = 0;
        for (int cls = 0; cls < flow.length; cls++) {
            double[] cost = costs(cls);
            for (int arc = 0; arc < cost.length; arc++) {
                slope += cost[arc] * (goal[cls][arc] - flow[cls][arc]);
            }
        }
        return slope;
    }

    private double bestShare(double[][] target) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            double[][] at = new double[flow.length][];
            for (int cls = 0; cls < at.length; cls++) {
                at[cls] = flow[cls].clone();
                for (int arc = 0; arc < at[cls].length; arc++) {
                    at[cls][arc] += middle * (target[cls][arc] - flow[cls][arc]);
                }
            }
            setLoads(at);
            double slope = slopeTowards(target);
            low = slope < 0 ? middle : low;
            high = slope < 0 ? high : middle;
        }
        return low;
    }

    private double[][] allOrNothing() {
        double[][] target = new double[problem.classCount()][problem.graph().arcCount()];
        for (int d = 0; d < net.ends.size(); d++) {
            int[] ends = net.ends.get(d);
            if (ends[1] != ends[2] && net.amount.get(d) > 0) {
                ShortestPaths paths = new ShortestPaths(problem.split().graph);
                paths.useCosts(costs(ends[0]), problem.closed(ends[0]));
                paths.run(problem.split().startNode(ends[1]), ends[2]);
                for (int arc : paths.path(ends[2])) {
                    target[ends[0]][arc] += net.amount.get(d);
                }
            }
        }
        return target;
    }

    private void setLoads(double[][] flows) {
        System.arraycopy(net.preload, 0, load, 0, load.length);
        for (double[] ofClass : flows) {
            for (int arc = 0; arc < ofClass.length; arc++) {
                load[problem.poolOf(arc)] += ofClass[arc];
            }
        }
    }

    private double[] costs(int cls) {
        double[] cost = new double[problem.graph().arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            int pool = problem.poolOf(arc);
            cost[arc] = problem.fixedCost(cls)[arc] + problem.curves().cost(pool, load[pool]);
        }
        return cost;
    }

    private double objective() {
        double sum = 0;
        for (int pool = 0; pool < load.length; pool++) {
            sum += problem.curves().integral(pool, load[pool]);
        }
        for (int cls = 0; cls < flow.length; cls++) {
            for (int arc = 0; arc < flow[cls].length; arc++) {
                sum += flow[cls][arc] * problem.fixedCost(cls)[arc];
            }
        }
        return sum;
    }
}
