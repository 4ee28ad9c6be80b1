package org.kervan.engine.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.BitSet;
import java.util.List;

/** A programme inside HiGHS; after a change it solves on from the basis of the last solve. Used by one thread at a time. */
final class HighsModel implements AutoCloseable {

    private static final int INFEASIBLE = 8;
    private static final int UNBOUNDED_OR_INFEASIBLE = 9;
    private static final int UNBOUNDED = 10;
    private static final int EMPTY = 6;
    private static final int OPTIMAL = 7;
    private static final int TIME_LIMIT = 13;
    private static final int ITERATION_LIMIT = 14;

    private final Highs highs;
    private final MemorySegment model;
    private final int columns;
    private int rows;
    private boolean closed;

    /** @throws IOException if there is no HiGHS for this platform */
    HighsModel(LinearProgram program, boolean interior, boolean presolve) throws IOException {
        highs = Highs.get();
        model = highs.create();
        columns = program.columns();
        rows = program.rows();
        try {
            highs.option(model, "output_flag", false);
            // One thread: the same answer everywhere, and callers run solves side by side themselves.
            highs.option(model, "threads", 1);
            highs.option(model, "parallel", "off");
            highs.option(model, "solver", interior ? "ipm" : "simplex");
            highs.option(model, "presolve", presolve ? "on" : "off");
            pass(program);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void pass(LinearProgram p) {
        try (Arena arena = Arena.ofConfined()) {
            int code = (int) highs.passLp.invokeExact(
                    model,
                    columns,
                    rows,
                    p.entries(),
                    1,
                    1,
                    0.0,
                    arena.allocateFrom(JAVA_DOUBLE, p.cost),
                    arena.allocateFrom(JAVA_DOUBLE, p.columnLower),
                    arena.allocateFrom(JAVA_DOUBLE, p.columnUpper),
                    arena.allocateFrom(JAVA_DOUBLE, p.rowLower),
                    arena.allocateFrom(JAVA_DOUBLE, p.rowUpper),
                    arena.allocateFrom(JAVA_INT, p.start),
                    arena.allocateFrom(JAVA_INT, p.index),
                    arena.allocateFrom(JAVA_DOUBLE, p.value));
            require(code, "the programme");
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    /** HiGHS answers 0 for done, 1 for a warning, -1 for refused. */
    private static void require(int code, String what) {
        if (code < 0) {
            throw new IllegalStateException("HiGHS refused " + what);
        }
    }

    void costs(BitSet changed, double[] cost) {
        requireOpen();
        if (changed.isEmpty()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            int[] set = changed.stream().toArray();
            require(
                    (int) highs.columnCosts.invokeExact(
                            model, set.length, arena.allocateFrom(JAVA_INT, set), picked(arena, set, cost)),
                    "costs");
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    void columnBounds(BitSet changed, double[] lower, double[] upper) {
        bounds(highs.columnBounds, changed, lower, upper);
    }

    void rowBounds(BitSet changed, double[] lower, double[] upper) {
        bounds(highs.rowBounds, changed, lower, upper);
    }

    private void bounds(MethodHandle function, BitSet changed, double[] lower, double[] upper) {
        requireOpen();
        if (changed.isEmpty()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            int[] set = changed.stream().toArray();
            int code = (int) function.invokeExact(
                    model,
                    set.length,
                    arena.allocateFrom(JAVA_INT, set),
                    picked(arena, set, lower),
                    picked(arena, set, upper));
            require(code, "bounds");
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    void addRows(List<LpRow> added) {
        requireOpen();
        int entries = added.stream().mapToInt(row -> row.columns().length).sum();
        int[] start = new int[added.size()];
        int[] index = new int[entries];
        double[] value = new double[entries];
        int at = 0;
        for (int i = 0; i < start.length; i++) {
            start[i] = at;
            LpRow row = added.get(i);
            System.arraycopy(row.columns(), 0, index, at, row.columns().length);
            System.arraycopy(row.values(), 0, value, at, row.columns().length);
            at += row.columns().length;
        }
        try (Arena arena = Arena.ofConfined()) {
            int code = (int) highs.addRows.invokeExact(
                    model,
                    start.length,
                    arena.allocateFrom(
                            JAVA_DOUBLE,
                            added.stream().mapToDouble(LpRow::lower).toArray()),
                    arena.allocateFrom(
                            JAVA_DOUBLE,
                            added.stream().mapToDouble(LpRow::upper).toArray()),
                    entries,
                    arena.allocateFrom(JAVA_INT, start),
                    arena.allocateFrom(JAVA_INT, index),
                    arena.allocateFrom(JAVA_DOUBLE, value));
            require(code, "rows");
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
        rows += start.length;
    }

    private static MemorySegment picked(Arena arena, int[] set, double[] values) {
        MemorySegment picked = arena.allocate(JAVA_DOUBLE, set.length);
        for (int i = 0; i < set.length; i++) {
            picked.setAtIndex(JAVA_DOUBLE, i, values[set[i]]);
        }
        return picked;
    }

    /** Solves within a time. */
    Raw run(double seconds) {
        requireOpen();
        highs.option(model, "time_limit", seconds);
        try (Arena arena = Arena.ofConfined()) {
            // HiGHS counts the time of all runs of a model together.
            require((int) highs.zeroClocks.invokeExact(model), "to set its clocks");
            int code = (int) highs.run.invokeExact(model);
            int status = (int) highs.status.invokeExact(model);
            if (status != OPTIMAL && status != EMPTY) {
                return Raw.without(meaning(status), "status " + status + ", code " + code);
            }
            MemorySegment x = arena.allocate(JAVA_DOUBLE, columns);
            MemorySegment reduced = arena.allocate(JAVA_DOUBLE, columns);
            MemorySegment activity = arena.allocate(JAVA_DOUBLE, rows);
            MemorySegment price = arena.allocate(JAVA_DOUBLE, rows);
            require((int) highs.solution.invokeExact(model, x, reduced, activity, price), "its solution");
            return Raw.optimal(x.toArray(JAVA_DOUBLE), price.toArray(JAVA_DOUBLE));
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    private static LpStatus meaning(int status) {
        return switch (status) {
            case INFEASIBLE -> LpStatus.INFEASIBLE;
            case UNBOUNDED, UNBOUNDED_OR_INFEASIBLE -> LpStatus.UNBOUNDED;
            case TIME_LIMIT, ITERATION_LIMIT -> LpStatus.LIMIT;
            default -> LpStatus.FAILED;
        };
    }

    /** Simplex steps of the last run. */
    int steps() {
        return highs.intInfo(model, "simplex_iteration_count");
    }

    /** Closing twice does nothing; what is asked of a closed model would end the process, so it is refused. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            highs.destroy(model);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
    }
}
