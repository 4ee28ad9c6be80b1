package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * Finds the prices at which loads and prices agree. They maximise a concave function, the dual of the entropy program of
 * Fisk (1980) with capacities, whose gradient is the excess of the loads over what the prices supply. A step goes to where
 * loads that answered to prices by a matrix would meet supply, which is taken as it is ({@link Clearing}); the matrix
 * learns from each step and is made anew when that does not help for a while.
 */
public final class LogitSolver {

    private static final double ROUGH = 1e-2;
    private static final int DIAGONAL_STEPS = 6;
    private static final int PATIENCE = 4;

    private final LogitProblem problem;
    private final LogitOptions options;
    private final Balance balance;
    private final Loading now;
    private final double highest;
    private final double total;
    private final double meanScale;
    private @Nullable Response response;
    private double damping;
    private double longest;
    private boolean struggled;
    private int slowSteps;

    private LogitSolver(LogitProblem problem, LogitOptions options, @Nullable Response response, double damping) {
        this.problem = problem;
        this.options = options;
        this.balance = new Balance(problem);
        this.now = new Loading(problem);
        this.response = response;
        this.damping = damping;
        Trips trips = problem.trips();
        double most = 0;
        double sum = 0;
        double scaled = 0;
        for (int t = 0; t < trips.count(); t++) {
            most = Math.max(most, trips.outsideCost(t) + 100 / trips.scale(t));
            sum += trips.amount(t);
            scaled += trips.scale(t) * trips.amount(t);
        }
        this.highest = most;
        this.longest = most / 4;
        this.total = sum;
        this.meanScale = sum > 0 ? scaled / sum : 0;
    }

    /** Solves a problem from nothing. */
    public static LogitSolution solve(LogitProblem problem, LogitOptions options) {
        return new LogitSolver(problem, options, null, 0.1)
                .run(new double[problem.pools().count()]);
    }

    /**
     * Solves a problem from the solution of one that differs a little.
     *
     * @throws IllegalArgumentException if the problems do not have the same number of pools
     */
    public static LogitSolution resolve(LogitProblem changed, LogitSolution earlier, LogitOptions options) {
        return resolve(changed, new LogitStart(earlier.poolPrice(), earlier.response(options.threads())), options);
    }

    /**
     * Solves a problem from what was kept of the solution of one that differs a little.
     *
     * @throws IllegalArgumentException if the problems do not have the same number of pools
     */
    public static LogitSolution resolve(LogitProblem changed, LogitStart start, LogitOptions options) {
        if (start.price.length != changed.pools().count()) {
            throw new IllegalArgumentException("the earlier solution has " + start.price.length + " pools, expected "
                    + changed.pools().count());
        }
        return new LogitSolver(changed, options, start.response, 1e-4).run(start.price);
    }

    private LogitSolution run(double[] start) {
        for (int p = 0; p < start.length; p++) {
            now.price[p] = problem.pools().canPrice(p) ? Math.min(start[p], highest) : 0;
        }
        now.evaluate(options.threads());
        balance.compute(now);
        double before = Double.POSITIVE_INFINITY;
        if (response != null) {
            response = response.scaled(now.load);
        }
        for (int iteration = 0; ; iteration++) {
            Response present = response == null ? Response.diagonal(now.answer(options.threads()), now.load) : response;
            double gap = total > 0 ? balance.volume(now, present.answer) / total : 0;
            LogitSolution.@Nullable Status status = ended(gap, iteration);
            if (status != null) {
                return new LogitSolution(now, response, iteration, gap, status);
            }
            if (isDue(iteration, gap, before)) {
                response = Response.of(now, balance, options.threads());
                present = response;
                slowSteps = 0;
            }
            if (!step(present)) {
                return new LogitSolution(now, response, iteration, gap, LogitSolution.Status.NO_FURTHER);
            }
            before = gap;
        }
    }

    /** Whether a new matrix is worth its time: a first one after a few steps by the diagonal, or after slow steps. */
    private boolean isDue(int iteration, double gap, double before) {
        boolean isSlow = struggled || gap > slowest(gap) * before;
        slowSteps = isSlow ? slowSteps + 1 : 0;
        return response == null ? iteration >= DIAGONAL_STEPS || struggled : slowSteps > PATIENCE;
    }

    /** Far from the end the matrix ages fast; near it a step must only gain more than a new one costs. */
    private static double slowest(double gap) {
        return gap > ROUGH ? 0.2 : 0.6;
    }

    private LogitSolution.@Nullable Status ended(double gap, int iteration) {
        if (gap <= options.targetGap()) {
            return LogitSolution.Status.REACHED;
        }
        if (iteration >= options.maxIterations()) {
            return LogitSolution.Status.ITERATIONS_SPENT;
        }
        return options.cancelled().getAsBoolean() ? LogitSolution.Status.CANCELLED : null;
    }

    /** Towards the prices that would clear; damping limits how far, to some times what changes a choice by a factor e. */
    private double[] direction(Response present) {
        double[] extra = new double[now.price.length];
        for (int p = 0; p < extra.length; p++) {
            extra[p] = damping * (present.answer[p] + meanScale * Math.abs(balance.excess[p])) + 1e-300;
        }
        double[] direction = new Clearing(now, balance, present, extra, longest).run();
        for (int p = 0; p < direction.length; p++) {
            direction[p] -= now.price[p];
        }
        return direction;
    }

    /** Goes as far along a direction as the function rises; false if it does not at all. */
    private boolean step(Response present) {
        double[] direction = direction(present);
        double[] loads = now.load.clone();
        double[] price = now.price.clone();
        double[] before = balance.excess.clone();
        double length = 1;
        for (int attempt = 0; attempt < 40; attempt++) {
            double[] step = move(price, direction, length);
            double expected = dot(before, step);
            if (!(expected > 0)) {
                System.arraycopy(price, 0, now.price, 0, price.length);
                return giveWay(attempt);
            }
            now.evaluate(options.threads());
            balance.compute(now);
            double left = dot(balance.excess, step);
            if (left >= -0.9 * expected) {
                struggled = attempt > 0;
                longest = struggled ? longest / 2 : Math.min(highest, longest * 2);
                double ratio = Math.abs(left) / expected;
                damping = Math.max(1e-10, damping * (struggled ? 4 : ratio < 0.3 ? 0.1 : 0.5));
                for (int p = 0; p < before.length; p++) {
                    loads[p] -= now.load[p];
                }
                if (response != null) {
                    response = response.learned(step, loads);
                }
                return true;
            }
            length *= Math.max(0.1, expected / (expected - left));
        }
        System.arraycopy(price, 0, now.price, 0, price.length);
        return giveWay(1);
    }

    /** After a direction that does not rise: damps more. */
    private boolean giveWay(int attempt) {
        if (attempt > 0) {
            now.evaluate(options.threads());
            balance.compute(now);
        }
        struggled = true;
        damping = Math.max(damping * 10, 1e-6);
        return damping < 1e12;
    }

    private double[] move(double[] price, double[] direction, double length) {
        double[] step = new double[price.length];
        for (int p = 0; p < price.length; p++) {
            now.price[p] = Math.max(0, Math.min(highest, price[p] + length * direction[p]));
            step[p] = now.price[p] - price[p];
        }
        return step;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }
}
