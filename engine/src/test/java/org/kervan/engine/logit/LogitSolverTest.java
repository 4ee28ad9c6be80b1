package org.kervan.engine.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

    @Test
    void hardCapacitiesHoldAndCostNothingWhileThereIsRoom() {
        int binding = 0;
        for (long seed = 0; seed < 200; seed++) {
            LogitProblem problem = new RandomLogit(seed).problem();
            LogitSolution solution = LogitSolver.solve(problem, EXACT);
            double[] load = solution.poolLoad();
            double[] multiplier = solution.poolMultiplier();
            for (int p = 0; p < load.length; p++) {
                double room = problem.pools().capacity(p) - load[p];
                if (problem.pools().hard(p)) {
                    assertThat(room).isGreaterThan(-1e-6);
                    assertThat(Math.min(room, multiplier[p])).as("seed " + seed).isLessThan(1e-6);
                    binding += multiplier[p] > 0 ? 1 : 0;
                }
            }
            LogitCertificate certificate = solution.certificate();
            assertThat(certificate.fixedPointGap()).isLessThan(1e-8);
            assertThat(certificate.conservation()).isLessThan(1e-12);
        }
        assertThat(binding).isGreaterThan(50);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        for (long seed = 0; seed < 20; seed++) {
            LogitProblem problem = new RandomLogit(seed).problem();
            LogitSolution one = LogitSolver.solve(problem, EXACT);
            for (int threads : new int[] {2, 4}) {
                LogitSolution several = LogitSolver.solve(problem, EXACT.withThreads(threads));
                assertThat(several.routeFlow()).containsExactly(one.routeFlow());
                assertThat(several.poolPrice()).containsExactly(one.poolPrice());
                assertThat(several.certificate()).isEqualTo(one.certificate());
            }
        }
    }

    @Test
    void solvedAgainAfterAChangeItIsAsSolvedFromNothing() {
        for (long seed = 0; seed < 100; seed++) {
            RandomLogit input = new RandomLogit(seed);
            LogitProblem problem = input.problem();
            LogitSolution before = LogitSolver.solve(problem, EXACT);
            for (LogitProblem changed : changes(problem)) {
                LogitSolution again = LogitSolver.resolve(changed, before, EXACT);
                assertThat(again.status()).as("seed " + seed).isEqualTo(LogitSolution.Status.REACHED);
                LogitProblem built =
                        LogitProblem.of(changed.routes(), changed.layers(), changed.pools(), changed.trips());
                assertThat(changed.sums().sum).as("seed " + seed).isDeepEqualTo(built.sums().sum);
                assertThat(changed.sums().closed).as("seed " + seed).isEqualTo(built.sums().closed);
                assertThat(changed.values.attribute).as("seed " + seed).isDeepEqualTo(built.values.attribute);
                assertThat(changed.values.closedArcs).as("seed " + seed).isEqualTo(built.values.closedArcs);
                assertThat(changed.fixed().value).as("seed " + seed).isEqualTo(built.fixed().value);
                LogitSolution fresh = LogitSolver.solve(built, EXACT);
                assertThat(again.routeFlow()).as("seed " + seed).containsExactly(fresh.routeFlow(), within(1e-5));
            }
        }
    }

    private static List<LogitProblem> changes(LogitProblem problem) {
        Layer[] layers = problem.layers();
        boolean[] closed = layers[0].closedArcs();
        closed[0] = !closed[0];
        double[][] attribute = layers[1].attribute();
        attribute[0][1] *= 3;
        Layer[] changed = {layers[0].withClosed(closed), layers[1].withAttribute(attribute)};
        double[] capacity = new double[problem.pools().count()];
        boolean[] hard = new boolean[capacity.length];
        for (int p = 0; p < capacity.length; p++) {
            capacity[p] = problem.pools().capacity(p) * (p == 0 ? 0.5 : 1);
            hard[p] = true;
        }
        double[] amount = new double[problem.trips().count()];
        for (int t = 0; t < amount.length; t++) {
            amount[t] = 1.5 * problem.trips().amount(t);
        }
        double[][] weight = new double[2][amount.length];
        for (int t = 0; t < amount.length; t++) {
            weight[0][t] = 1;
            weight[1][t] = 0.2 + t % 3;
        }
        return List.of(
                problem.withLayers(changed),
                problem.withPools(problem.pools().withCapacity(capacity)),
                problem.withPools(problem.pools().withHard(hard)),
                problem.withTrips(problem.trips().withAmount(amount)),
                problem.withTrips(problem.trips().withWeight(weight)),
                problem.withLayers(changed).withTrips(problem.trips().withAmount(amount)));
    }

    @Test
    void twoAnswersInLinePointToTheThird() {
        int fromTheLast = 0;
        int fromBoth = 0;
        for (long seed = 0; seed < 100; seed++) {
            LogitProblem problem = new RandomLogit(seed).problem();
            LogitStart first = LogitSolver.solve(demand(problem, 1), EXACT).start();
            LogitStart second = LogitSolver.solve(demand(problem, 1.02), EXACT).start();
            LogitProblem third = demand(problem, 1.04);
            LogitSolution one = LogitSolver.resolve(third, second, EXACT);
            LogitSolution two = LogitSolver.resolve(third, second.towards(first, -1), EXACT);
            assertThat(two.routeFlow()).as("seed " + seed).containsExactly(one.routeFlow(), within(1e-5));
            fromTheLast += one.iterations();
            fromBoth += two.iterations();
        }
        assertThat(fromBoth).isLessThan(fromTheLast * 9 / 10);
    }

    private static LogitProblem demand(LogitProblem problem, double factor) {
        double[] amount = new double[problem.trips().count()];
        for (int t = 0; t < amount.length; t++) {
            amount[t] = factor * problem.trips().amount(t);
        }
        return problem.withTrips(problem.trips().withAmount(amount));
    }
}
