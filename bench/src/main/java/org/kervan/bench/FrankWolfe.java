package org.kervan.bench;

import java.util.Arrays;
import org.kervan.engine.path.ShortestPaths;

/**
 * The peer: the biconjugate Frank-Wolfe method (Mitradjieva and Lindberg 2013, The Stiff Is Moving, Transportation
 * Science 47(2)), which most assignment programs use. One tree an origin and round, directions conjugate to the last
 * two, an exact line search. It keeps link flows alone and cannot obey nodes that may not be passed.
 */
final class FrankWolfe {
    /** Share of the newest direction that is always kept, and step from which the conjugate memory is dropped. */
    private static final double KEPT = 0.01;

    private final RoadTraffic traffic;
    private final ShortestPaths paths;
    private final int links;
    private final double[] cost;
    private final double[] slope;
    private final double[] flow;
    private double gap = Double.POSITIVE_INFINITY;
    private int rounds;

    FrankWolfe(RoadTraffic traffic) {
        this.traffic = traffic;
        this.paths = new ShortestPaths(traffic.graph());
        this.links = traffic.graph().arcCount();
        this.cost = new double[links];
        this.slope = new double[links];
        this.flow = new double[links];
    }

    /** Runs until its gap is reached or the rounds are used up; says whether it was. */
    boolean run(double target, int mostRounds) {
        double[] newest = new double[links];
        double[] last = new double[links];
        double[] before = new double[links];
        load(flow);
        int memory = 0;
        double step = 1;
        for (rounds = 1; rounds <= mostRounds; rounds++) {
            load(newest);
            gap = dot(cost, flow) / dot(cost, newest) - 1;
            if (gap <= target) {
                return true;
            }
            double[] towards = direction(newest, last, before, memory, step);
            double[] free = before;
            before = last;
            last = towards == newest ? newest.clone() : towards;
            newest = free == newest ? new double[links] : free;
            step = search(last);
            memory = step > 1 - KEPT ? 0 : Math.min(2, memory + 1);
        }
        return false;
    }

    double gap() {
        return gap;
    }

    int rounds() {
        return rounds;
    }

    /** Puts all demand on the cheapest ways at the current flows. */
    private void load(double[] into) {
        for (int i = 0; i < links; i++) {
            cost[i] = traffic.fixed()[i] + traffic.curves().cost(i, flow[i]);
            slope[i] = traffic.curves().slope(i, flow[i]);
        }
        Arrays.fill(into, 0);
        paths.useCosts(cost);
        for (int start = 0; start < traffic.amount().length; ) {
            int origin = traffic.origin()[start];
            paths.run(origin);
            for (; start < traffic.amount().length && traffic.origin()[start] == origin; start++) {
                for (int arc : paths.path(traffic.destination()[start])) {
                    into[arc] += traffic.amount()[start];
                }
            }
        }
    }

    private double[] direction(double[] newest, double[] last, double[] before, int memory, double step) {
        if (memory == 0) {
            return newest;
        }
        double toNewest = 0;
        double toLast = 0;
        double crossNewest = 0;
        double crossBack = 0;
        for (int i = 0; i < links; i++) {
            double back = last[i] - flow[i];
            toNewest += back * slope[i] * (newest[i] - flow[i]);
            toLast += back * slope[i] * back;
            double older = step * last[i] + (1 - step) * before[i] - flow[i];
            crossNewest += older * slope[i] * (newest[i] - flow[i]);
            crossBack += older * slope[i] * (before[i] - last[i]);
        }
        double mu = memory < 2 || crossBack == 0 ? 0 : Math.max(0, -crossNewest / crossBack);
        double nu = toLast == 0 ? 0 : Math.max(0, -toNewest / toLast + mu * step / (1 - step));
        double weight = Math.max(KEPT, 1 / (1 + mu + nu));
        double rest = mu + nu == 0 ? 0 : (1 - weight) / (mu + nu);
        double[] mixed = new double[links];
        for (int i = 0; i < links; i++) {
            mixed[i] = weight * newest[i] + rest * (nu * last[i] + mu * before[i]);
        }
        return mixed;
    }

    /** Goes as far towards a point as costs fall; returns the share of the way. */
    private double search(double[] towards) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50 && high - low > 1e-12; i++) {
            double middle = (low + high) / 2;
            double rise = 0;
            for (int link = 0; link < links; link++) {
                double way = towards[link] - flow[link];
                if (way != 0) {
                    rise += way * (traffic.fixed()[link] + traffic.curves().cost(link, flow[link] + middle * way));
                }
            }
            if (rise > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        for (int link = 0; link < links; link++) {
            flow[link] += low * (towards[link] - flow[link]);
        }
        return low;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
