package org.kervan.engine.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitSolverTest {

    private static final LogitOptions EXACT =
            LogitOptions.standard().withTargetGap(1e-10).withThreads(1);

    @Test
    void agreesWithThePlainTwinOnRandomProblems() {
        for (long seed = 0; seed < 500; seed++) {
            RandomLogit input = new RandomLogit(seed);
            LogitProblem problem = input.problem();
            LogitSolution solution = LogitSolver.solve(problem, EXACT);
            assertThat(solution.status()).as("seed " + seed).isEqualTo(LogitSolution.Status.REACHED);
            PlainLogit plain = new PlainLogit(input, problem.routes());
            assertThat(solution.routeFlow()).as("seed " + seed).containsExactly(plain.routeFlow, within(1e-5));
            assertThat(solution.unserved()).as("seed " + seed).containsExactly(plain.unserved, within(1e-5));
        }
    }
}
