package org.kervan.engine.logit;

/**
 * What is worth keeping of a solution to start another one from: prices, and how loads answered to them. Half a megabyte,
 * where a solution takes tens. Immutable.
 */
public final class LogitStart {

    final double[] price;
    final Response response;

    LogitStart(double[] price, Response response) {
        this.price = price;
        this.response = response;
    }

    /**
     * A start on the straight line from this one to another, or beyond: prices change little by little with what is
     * asked, so that two answers tell where a third will be.
     *
     * @param part 0 for this one, 1 for the other
     * @throws IllegalArgumentException if the two do not have the same number of pools
     */
    public LogitStart towards(LogitStart other, double part) {
        if (other.price.length != price.length) {
            throw new IllegalArgumentException(
                    "the other start has " + other.price.length + " pools, expected " + price.length);
        }
        double[] between = new double[price.length];
        for (int p = 0; p < between.length; p++) {
            between[p] = Math.max(0, price[p] + part * (other.price[p] - price[p]));
        }
        return new LogitStart(between, response);
    }
}
