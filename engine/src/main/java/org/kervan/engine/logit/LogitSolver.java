package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * Finds the prices at which loads and prices agree. They maximise a concave function, the dual of the entropy program of
 * Fisk (1980) with capacities, whose gradient is the excess of the loads over what the prices supply; so a damped Newton
 * method with active bounds finds them.
 */
public final class LogitSolver {

    private final LogitProblem problem;
    private final LogitOptions options;
    private final Balance balance;
    private final double highest;
    private final double total;
    private Loading now;
    private Loading next;
    private double damping;

    private LogitSolver(LogitProblem problem, LogitOptions options, double damping) {
        this.problem = problem;
        this.options = options;
        this.balance = new Balance(problem);
        this.now = new Loading(problem);
        this.next = new Loading(problem);
        this.damping = damping;
        Trips trips = problem.trips();
        double most = 0;
        double sum = 0;
        for (int t = 0; t < trips.count(); t++) {
            most = Math.max(most, trips.outsideCost(t) + 100 / trips.scale(t));
            sum += trips.amount(t);
        }
        this.highest = most;
        this.total = sum;
    }

    /** Solves a problem from nothing. */
    public static LogitSolution solve(LogitProblem problem, LogitOptions options) {
        LogitSolver solver = new LogitSolver(problem, options, 0.1);
        return solver.run(new double[problem.pools().count()]);
    }

    /**
     * Solves a problem from the solution of one that differs a little.
     *
     * @throws IllegalArgumentException if the problems do not have the same number of pools
     */
    public static LogitSolution resolve(LogitProblem changed, LogitSolution earlier, LogitOptions options) {
        double[] price = earlier.poolPrice();
        if (price.length != changed.pools().count()) {
            throw new IllegalArgumentException("the earlier solution has " + price.length + " pools, expected "
                    + changed.pools().count());
        }
        return new LogitSolver(changed, options, 1e-4).run(price);
    }

    private LogitSolution run(double[] start) {
        for (int p = 0; p < start.length; p++) {
            now.price[p] = problem.pools().canPrice(p) ? Math.min(start[p], highest) : 0;
        }
        now.evaluate(options.threads());
        for (int iteration = 0; ; iteration++) {
            balance.compute(now);
            double[] answer = Curvature.flowScale(now);
            double gap = total > 0 ? balance.volume(now, answer) / total : 0;
            if (gap <= options.targetGap()) {
                return new LogitSolution(now, iteration, gap, LogitSolution.Status.REACHED);
            }
            if (iteration == options.maxIterations()) {
                return new LogitSolution(now, iteration, gap, LogitSolution.Status.ITERATIONS_SPENT);
            }
            if (options.cancelled().getAsBoolean()) {
                return new LogitSolution(now, iteration, gap, LogitSolution.Status.CANCELLED);
            }
            if (!step(direction(answer))) {
                return new LogitSolution(now, iteration, gap, LogitSolution.Status.NO_FURTHER);
            }
        }
    }

    private double[] direction(double[] answer) {
        int[] index = new int[now.price.length];
        int size = 0;
        for (int p = 0; p < index.length; p++) {
            index[p] = balance.rests(p, now) ? -1 : size++;
        }
        double[][] matrix = Curvature.of(now, index, size, options.threads());
        double[] right = new double[size];
        for (int p = 0; p < index.length; p++) {
            int i = index[p];
            if (i >= 0) {
                matrix[i][i] += balance.supplySlope(p, now) + damping * answer[p] + 1e-300;
                right[i] = balance.excess[p];
            }
        }
        new Cholesky(matrix).solve(right);
        double[] direction = new double[index.length];
        for (int p = 0; p < index.length; p++) {
            direction[p] = index[p] >= 0 ? right[index[p]] : 0;
        }
        return direction;
    }

    /** Goes as far along a direction as the function rises; false if it does not at all. */
    private boolean step(double[] direction) {
        double[] before = balance.excess.clone();
        double length = 1;
        for (int attempt = 0; attempt < 40; attempt++) {
            double expected = 0;
            for (int p = 0; p < direction.length; p++) {
                double price = now.price[p] + length * direction[p];
                next.price[p] = Math.max(0, Math.min(highest, price));
                expected += before[p] * (next.price[p] - now.price[p]);
            }
            if (!(expected > 0)) {
                damping = Math.max(damping * 10, 1e-6);
                return damping < 1e6;
            }
            next.evaluate(options.threads());
            balance.compute(next);
            double left = 0;
            for (int p = 0; p < direction.length; p++) {
                left += balance.excess[p] * (next.price[p] - now.price[p]);
            }
            if (left >= -0.9 * expected) {
                Loading swap = now;
                now = next;
                next = swap;
                damping = attempt > 0 ? damping * 2 : Math.abs(left) < 0.3 * expected ? damping / 10 : damping / 2;
                damping = Math.max(damping, 1e-10);
                return true;
            }
            length *= Math.max(0.1, expected / (expected - left));
            damping *= 2;
        }
        Arrays.fill(next.price, 0);
        return false;
    }
}
