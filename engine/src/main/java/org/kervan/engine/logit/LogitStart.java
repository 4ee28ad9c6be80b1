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
}
