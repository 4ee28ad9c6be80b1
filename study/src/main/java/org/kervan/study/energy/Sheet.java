package org.kervan.study.energy;

import org.kervan.engine.lp.LinearProgram;

/** Gathers a linear programme, and names its matrix: programmes of one matrix differ in bounds and costs only. */
final class Sheet {
    private final LinearProgram.Builder builder = LinearProgram.builder();
    private long matrix = 1125899906842597L;

    int column(double cost, double lower, double upper) {
        mix(1);
        return builder.column(cost, lower, upper);
    }

    /** A row that must come out at a value. */
    int row(double value) {
        return row(value, value);
    }

    int row(double lower, double upper) {
        mix(2);
        return builder.row(lower, upper);
    }

    void entry(int row, int column, double value) {
        mix(row);
        mix(column);
        mix(Double.doubleToLongBits(value));
        builder.entry(row, column, value);
    }

    /** The same for programmes of the same matrix. */
    long matrix() {
        return matrix;
    }

    LinearProgram build() {
        return builder.build();
    }

    private void mix(long part) {
        matrix = (matrix ^ part) * 0x100000001b3L;
        matrix ^= matrix >>> 29;
    }
}
