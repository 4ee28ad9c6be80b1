package org.kervan.engine.flow;

import org.kervan.engine.path.ShortestPaths;

/** The oldest method (Frank and Wolfe 1956), plainly: a step towards all demand on the cheapest ways, as far as it helps. */
final class FrankWolfe {

    private static final int STEPS = 400;

    private final double[] load;
    private final double[][] flow;
    private final FlowProblem problem;
    private final RandomFlows net;

    FrankWolfe(RandomFlows net) {
        this.net = net;
        this.problem = net.problem();
        this.load = new double[problem.poolCount()];
        this.flow = new double[problem.classCount()][];
    }

    /** Best lower bound met and last objective. */
    double[] bounds() {
        double[][] target = allOrNothing();
        System.arraycopy(target, 0, flow, 0, flow.length);
        double lower = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            setLoads(flow);
            double objective = objective();
            target = allOrNothing();
            double slope = 0;
            for (int cls = 0; cls < flow.length; cls++) {
                double[] cost = costs(cls);
                for (int arc = 0; arc < cost.length; arc++) {
                    slope += cost[arc] * (target[cls][arc] - flow[cls][arc]);
                }
            }
            lower = Math.max(lower, objective + slope);
            double share = bestShare(target);
            for (int cls = 0; cls < flow.length; cls++) {
                for (int arc = 0; arc < flow[cls].length; arc++) {
                    flow[cls][arc] += share * (target[cls][arc] - flow[cls][arc]);
                }
            }
        }
        setLoads(flow);
        return new double[] {lower, objective()};
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
            double slope = 0;
            for (int cls = 0; cls < at.length; cls++) {
                double[] cost = costs(cls);
                for (int arc = 0; arc < cost.length; arc++) {
                    slope += cost[arc] * (target[cls][arc] - flow[cls][arc]);
                }
            }
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
