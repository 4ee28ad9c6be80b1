package org.kervan.engine.flow;

/** A sum that keeps what rounding takes away (Neumaier 1974), so that large and nearly equal sums can be subtracted. */
final class CarefulSum {

    private double sum;
    private double lost;

    void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** Adds a product together with its rounding error. */
    void addProduct(double a, double b) {
        double product = a * b;
        add(product);
        add(Math.fma(a, b, -product));
    }

    /** Adds another sum with what it kept. */
    void add(CarefulSum other) {
        add(other.sum);
        add(other.lost);
    }

    double value() {
        return sum + lost;
    }
}
