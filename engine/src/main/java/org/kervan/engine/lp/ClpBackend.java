package org.kervan.engine.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** CLP by its dual simplex: another program by other people, for when HiGHS is wrong. */
record ClpBackend() implements Backend {

    private static final int OPTIMAL = 0;
    private static final int INFEASIBLE = 1;
    private static final int UNBOUNDED = 2;
    private static final int STOPPED = 3;

    @Override
    public String name() {
        return "CLP dual simplex";
    }

    @Override
    public Raw run(LinearProgram program, double seconds) {
        try {
            return solve(Clp.get(), program, seconds);
        } catch (IOException | IllegalStateException e) {
            return Raw.without(LpStatus.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static Raw solve(Clp clp, LinearProgram p, double seconds) {
        MemorySegment model = clp.create();
        try (Arena arena = Arena.ofConfined()) {
            clp.setLogLevel.invokeExact(model, 0);
            clp.setSeconds.invokeExact(model, seconds);
            clp.load.invokeExact(
                    model,
                    p.columns(),
                    p.rows(),
                    arena.allocateFrom(JAVA_INT, p.start),
                    arena.allocateFrom(JAVA_INT, p.index),
                    arena.allocateFrom(JAVA_DOUBLE, p.value),
                    arena.allocateFrom(JAVA_DOUBLE, p.columnLower),
                    arena.allocateFrom(JAVA_DOUBLE, p.columnUpper),
                    arena.allocateFrom(JAVA_DOUBLE, p.cost),
                    arena.allocateFrom(JAVA_DOUBLE, p.rowLower),
                    arena.allocateFrom(JAVA_DOUBLE, p.rowUpper));
            int code = (int) clp.solve.invokeExact(model);
            int status = (int) clp.status.invokeExact(model);
            if (status != OPTIMAL) {
                return Raw.without(meaning(status), "status " + status + ", code " + code);
            }
            return Raw.optimal(
                    values((MemorySegment) clp.columnValues.invokeExact(model), p.columns()),
                    values((MemorySegment) clp.rowDuals.invokeExact(model), p.rows()));
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        } finally {
            clp.destroy(model);
        }
    }

    private static double[] values(MemorySegment array, int count) {
        return array.reinterpret((long) count * Double.BYTES).toArray(JAVA_DOUBLE);
    }

    private static LpStatus meaning(int status) {
        return switch (status) {
            case INFEASIBLE -> LpStatus.INFEASIBLE;
            case UNBOUNDED -> LpStatus.UNBOUNDED;
            case STOPPED -> LpStatus.LIMIT;
            default -> LpStatus.FAILED;
        };
    }
}
