package org.kervan.engine.logit;

/**
 * Finds the prices at which what pools supply meets what they carry, if loads answered to prices by a matrix and supply
 * as it does: a small problem, solved by Newton's method with the supply's secant slopes. Supply is far from linear in
 * price and loads nearly are, so that its answer is a better step than one that takes both for linear.
 */
final class Clearing {

    private static final int STEPS = 8;
    private static final int HALVINGS = 4;
    private static final double CLEARED = 0.1;
    private static final double LEAST_GAIN = 0.1;

    private final Loading now;
    private final Balance balance;
    private final Response response;
    private final double[] extra;
    private final double longest;
    private final ClearingStep newton;
    private final double[] price;
    private double[] load;

    /**
     * @param extra damping of each pool: load given up for each unit its price moves
     * @param longest how far a price may move
     */
    Clearing(Loading now, Balance balance, Response response, double[] extra, double longest) {
        this.now = now;
        this.balance = balance;
        this.response = response;
        this.extra = extra;
        this.longest = longest;
        this.newton = new ClearingStep(balance, response, extra);
        this.price = now.price.clone();
        this.load = loads(price);
    }

    /** The prices, when little is left of the excess in the pools of the matrix. */
    double[] run() {
        settleOthers();
        double left = missed(price, load);
        double enough = CLEARED * left;
        for (int step = 0; step < STEPS && left > enough; step++) {
            left = follow(newton.direction(price, load), left);
        }
        return price;
    }

    /** Pools outside the matrix, each alone, by one step. */
    private void settleOthers() {
        for (int p = 0; p < price.length; p++) {
            if (response.index(p) < 0 && !balance.rests(p, now)) {
                double slope = balance.supplySlope(p, now) + response.answer[p] + extra[p];
                price[p] = within(p, now.price[p] + balance.excess[p] / slope);
            }
        }
    }

    /** Goes along a direction as far as it gains, or a last short way. @return excess left */
    private double follow(double[] direction, double before) {
        double length = 1;
        for (int attempt = 0; ; attempt++) {
            double[] next = price.clone();
            for (int i = 0; i < direction.length; i++) {
                int p = response.pool(i);
                next[p] = within(p, price[p] + length * direction[i]);
            }
            double[] nextLoad = loads(next);
            double left = missed(next, nextLoad);
            if (left <= (1 - LEAST_GAIN * length) * before || attempt == HALVINGS) {
                System.arraycopy(next, 0, price, 0, price.length);
                load = nextLoad;
                return left;
            }
            length /= 2;
        }
    }

    private double within(int p, double value) {
        return Math.max(Math.max(0, now.price[p] - longest), Math.min(now.price[p] + longest, value));
    }

    /** Loads of the pools of the matrix as it says, less the damping. */
    private double[] loads(double[] at) {
        double[] change = new double[response.size()];
        for (int i = 0; i < change.length; i++) {
            int p = response.pool(i);
            change[i] = at[p] - now.price[p];
        }
        double[] loads = response.times(change);
        for (int i = 0; i < loads.length; i++) {
            int p = response.pool(i);
            loads[i] = now.load[p] - loads[i] - extra[p] * change[i];
        }
        return loads;
    }

    private double missed(double[] at, double[] loads) {
        double sum = 0;
        for (int i = 0; i < loads.length; i++) {
            int p = response.pool(i);
            double excess = balance.excess(p, at[p], loads[i]);
            sum += balance.rests(p, at[p], excess) ? 0 : Math.abs(excess);
        }
        return sum;
    }
}
