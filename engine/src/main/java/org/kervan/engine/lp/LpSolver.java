package org.kervan.engine.lp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves linear programmes: HiGHS by its C interface first, other methods of it and then CLP when an answer fails our
 * check. A solve occupies its thread for as long as it lasts, so callers use platform threads of their own.
 */
public final class LpSolver {

    /** In the order they are tried. */
    static final List<Backend> BACKENDS = List.of(
            new HighsBackend(false, true),
            new HighsBackend(false, false),
            new HighsBackend(true, true),
            new ClpBackend());

    private LpSolver() {}

    /** Solves with {@link LpOptions#DEFAULT}. */
    public static LpSolution solve(LinearProgram program) {
        return solve(program, LpOptions.DEFAULT);
    }

    /** Solves a programme from nothing; the same programme gives the same answer to the last bit. */
    public static LpSolution solve(LinearProgram program, LpOptions options) {
        return solve(program, options, BACKENDS);
    }

    static LpSolution solve(LinearProgram program, LpOptions options, List<Backend> backends) {
        Tale tale = new Tale();
        LpClash crossed = Clashes.crossed(program);
        if (crossed != null) {
            return LpSolution.without(LpStatus.INFEASIBLE, crossed, "", tale);
        }
        Clashes clashes = new Clashes(program, options.secondsAllowed(), backends);
        for (Backend backend : backends) {
            Raw raw = backend.run(program, options.secondsAllowed());
            LpSolution solution = switch (raw.status()) {
                case OPTIMAL -> LpSolution.checked(program, raw, backend.name(), tale);
                case INFEASIBLE, UNBOUNDED -> none(raw.status(), clashes, backend, tale);
                case LIMIT -> limit(raw, backend, tale);
                case FAILED -> {
                    tale.add(backend.name(), raw.detail());
                    yield null;
                }
            };
            if (solution != null) {
                return solution;
            }
        }
        return LpSolution.without(LpStatus.FAILED, LpClash.NONE, "", tale);
    }

    /** Solvers do not always tell unbounded from infeasible: whichever can be proved is right. */
    private static @Nullable LpSolution none(LpStatus claim, Clashes clashes, Backend backend, Tale tale) {
        LpClash clash = clashes.infeasible();
        if (clash != null) {
            return LpSolution.without(LpStatus.INFEASIBLE, clash, backend.name(), tale);
        }
        clash = clashes.unbounded();
        if (clash != null) {
            return LpSolution.without(LpStatus.UNBOUNDED, clash, backend.name(), tale);
        }
        tale.add(backend.name(), "claimed " + claim + ", which could not be proved");
        return null;
    }

    private static LpSolution limit(Raw raw, Backend backend, Tale tale) {
        tale.add(backend.name(), "used up its time (" + raw.detail() + ")");
        return LpSolution.without(LpStatus.LIMIT, LpClash.NONE, backend.name(), tale);
    }

    /** An optimum that passes the check, or null; infeasible and unbounded programmes are not looked into. */
    static @Nullable LpSolution optimum(LinearProgram program, double seconds, List<Backend> backends) {
        Tale tale = new Tale();
        for (Backend backend : backends) {
            Raw raw = backend.run(program, seconds);
            LpSolution solution =
                    raw.status() == LpStatus.OPTIMAL ? LpSolution.checked(program, raw, backend.name(), tale) : null;
            if (solution != null) {
                return solution;
            }
        }
        return null;
    }
}
