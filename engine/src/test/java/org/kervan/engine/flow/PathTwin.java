package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The same problem on listed paths: flow moves from the costliest used to the cheapest path of a demand until their costs
 * meet, found by halving. Slow and plain; shares nothing with the solver but the curves.
 */
final class PathTwin {

    private final RandomFlows net;
    private final boolean marginal;
    private final List<List<int[]>> paths = new ArrayList<>();
    private final List<double[]> flow = new ArrayList<>();
    private final double[] load;

    PathTwin(RandomFlows net, FlowMethod method) {
        this.net = net;
        this.marginal = method == FlowMethod.SYSTEM_OPTIMUM;
        this.load = net.preload.clone();
        for (int d = 0; d < net.ends.size(); d++) {
            int[] ends = net.ends.get(d);
            boolean idle = ends[1] == ends[2] || net.amount.get(d) == 0;
            List<int[]> all = idle
                    ? List.of()
                    : SimplePaths.of(net.graph, net.closed.get(ends[0]), net.noThrough, ends[1], ends[2]);
            paths.add(all);
            double[] flows = new double[all.size()];
            if (!idle) {
                flows[0] = net.amount.get(d);
                add(all.get(0), flows[0]);
            }
            flow.add(flows);
        }
    }

    /** Runs until no demand's paths differ by more than a hair; returns the objective. */
    double solve() {
        for (int round = 0; round < 4000; round++) {
            double worst = 0;
            for (int d = 0; d < paths.size(); d++) {
                worst = Math.max(worst, even(d));
            }
            if (worst < 1e-11) {
                break;
            }
        }
        return objective();
    }

    private double even(int d) {
        List<int[]> all = paths.get(d);
        double[] flows = flow.get(d);
        int cheap = 0;
        int dear = -1;
        for (int i = 0; i < all.size(); i++) {
            cheap = cost(d, all.get(i)) < cost(d, all.get(cheap)) ? i : cheap;
            if (flows[i] > 0 && (dear < 0 || cost(d, all.get(i)) > cost(d, all.get(dear)))) {
                dear = i;
            }
        }
        if (dear < 0 || dear == cheap) {
            return 0;
        }
        double difference = cost(d, all.get(dear)) - cost(d, all.get(cheap));
        if (difference <= 0) {
            return 0;
        }
        double worth = difference * flows[dear];
        double low = 0;
        double high = flows[dear];
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            move(all, dear, cheap, middle);
            boolean still = cost(d, all.get(dear)) > cost(d, all.get(cheap));
            move(all, dear, cheap, -middle);
            low = still ? middle : low;
            high = still ? high : middle;
        }
        move(all, dear, cheap, high);
        flows[dear] -= high;
        flows[cheap] += high;
        return worth;
    }

    private void move(List<int[]> all, int from, int to, double amount) {
        add(all.get(from), -amount);
        add(all.get(to), amount);
    }

    private void add(int[] path, double amount) {
        for (int arc : path) {
            load[net.poolOfArc[arc]] += amount;
        }
    }

    private double cost(int d, int[] path) {
        double sum = 0;
        for (int arc : path) {
            int pool = net.poolOfArc[arc];
            sum += net.fixed.get(net.ends.get(d)[0])[arc] + net.curves.cost(pool, load[pool]);
            sum += marginal ? load[pool] * net.curves.slope(pool, load[pool]) : 0;
        }
        return sum;
    }

    private double objective() {
        double sum = 0;
        for (int pool = 0; pool < load.length; pool++) {
            sum += marginal ? load[pool] * net.curves.cost(pool, load[pool]) : net.curves.integral(pool, load[pool]);
        }
        for (int d = 0; d < paths.size(); d++) {
            for (int i = 0; i < paths.get(d).size(); i++) {
                for (int arc : paths.get(d).get(i)) {
                    sum += flow.get(d)[i] * net.fixed.get(net.ends.get(d)[0])[arc];
                }
            }
        }
        return sum;
    }
}
