package org.kervan.engine.sum;

/** A sum that keeps what rounding takes away (Neumaier 1974), so that large and nearly equal sums can be subtracted. */
public final class CarefulSum {

    private double sum;
    private double lost;

    /** Adds a number. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** Adds a product together with its rounding error. */
    public void addProduct(double a, double b) {
        double product = a * b;
        add(product);
        add(Math.fma(a, b, -product));
    }

    /** Adds another sum with what it kept. */
    public void add(CarefulSum other) {
        add(other.sum);
        add(other.lost);
    }

    /** The sum. */
    public double value() {
        return sum + lost;
    }
}
