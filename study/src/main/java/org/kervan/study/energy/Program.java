package org.kervan.study.energy;

import org.kervan.engine.lp.LinearProgram;

/** The one programme of oil, gas and power of a state, and where each thing stands in it. */
final class Program {
    private final State state;
    private final Power power;
    private final Gas gas;
    private final Oil oil;
    private final LinearProgram linear;
    private final long matrix;

    Program(State state) {
        this.state = state;
        Sheet sheet = new Sheet();
        power = new Power(state, sheet);
        gas = new Gas(state, sheet, power);
        oil = new Oil(state, sheet);
        linear = sheet.build();
        matrix = sheet.matrix();
    }

    State state() {
        return state;
    }

    Power power() {
        return power;
    }

    Gas gas() {
        return gas;
    }

    Oil oil() {
        return oil;
    }

    LinearProgram linear() {
        return linear;
    }

    /** The same for programmes that differ in bounds and costs only. */
    long matrix() {
        return matrix;
    }
}
