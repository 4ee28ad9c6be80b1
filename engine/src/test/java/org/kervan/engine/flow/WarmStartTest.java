package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A solve that starts from earlier flows must end where one from nothing does, whatever was changed in between. */
class WarmStartTest {

    private static final int NETWORKS = 70;
    private static final int CHANGES_EACH = 3;

    /** What the problems have; several classes and loads that are there before occur in all. */
    private enum Kind {
        FIXED_DEMAND,
        ELASTIC_DEMAND,
        HARD_CAPACITY,
        ALL_TOGETHER
    }

    private static FlowProblem problem(long seed, Kind kind) {
        RandomFlows net = new RandomFlows(seed);
        boolean elastic = kind == Kind.ELASTIC_DEMAND || kind == Kind.ALL_TOGETHER;
        FlowProblem.Builder builder = net.builder(elastic ? 0.7 : 0);
        if (kind == Kind.HARD_CAPACITY || kind == Kind.ALL_TOGETHER) {
            builder.hardCapacity(capacities(net.preload, new Random(seed))).overflowCost(500);
        }
        return builder.build();
    }

    private static double[] capacities(double[] preload, Random random) {
        double[] capacity = new double[preload.length];
        for (int pool = 0; pool < capacity.length; pool++) {
            capacity[pool] = random.nextInt(3) == 0 ? preload[pool] + 1 + random.nextInt(8) : Double.POSITIVE_INFINITY;
        }
        return capacity;
    }

    private static FlowProblem change(FlowProblem problem, Random random) {
        int arcs = problem.graph().arcCount();
        int cls = random.nextInt(problem.classCount());
        int arc = random.nextInt(arcs);
        switch (random.nextInt(5)) {
            case 0 -> {
                double[] fixed = problem.fixedCost(cls).clone();
                fixed[arc] = random.nextInt(8);
                return problem.withFixedCost(cls, fixed);
            }
            case 1 -> {
                return problem.withCurves(RandomFlows.curves(problem.poolCount(), random));
            }
            case 2 -> {
                return problem.withDemandFactor(0.5 + random.nextDouble());
            }
            case 3 -> {
                double[] preload = new double[problem.poolCount()];
                Arrays.setAll(preload, problem::preload);
                return problem.hasHardCapacity() ? problem.withHardCapacity(capacities(preload, random)) : problem;
            }
            default -> {
                boolean[] closed = problem.closed(cls).clone();
                closed[arc] = !closed[arc];
                try {
                    return problem.withClosed(cls, closed);
                } catch (IllegalArgumentException noWayLeft) {
                    return problem.withClosed(cls, null);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWhereASolveFromNothingDoes(Kind kind) {
        FlowOptions options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-10);
        for (long seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            FlowSolution warm = FlowSolver.solve(problem(seed, kind), options);
            for (int i = 0; i < CHANGES_EACH; i++) {
                FlowProblem changed = change(warm.problem(), random);
                warm = FlowSolver.resolve(changed, warm, options);
                FlowSolution cold = FlowSolver.solve(changed, options);
                String what = kind + " network " + seed + ", change " + i + ": " + warm.certificate();

                assertThat(warm.status()).as(what).isEqualTo(FlowStatus.REACHED);
                assertThat(cold.status()).as(what).isEqualTo(FlowStatus.REACHED);
                double scale = 1 + Math.abs(cold.objective());
                assertThat(warm.objective()).as(what).isCloseTo(cold.objective(), within(1e-5 * scale));
                assertThat(warm.certificate().conservation()).as(what).isLessThan(1e-8);
                assertThat(warm.certificate().idlePrice()).as(what).isLessThan(1e-5);
                if (kind == Kind.HARD_CAPACITY) {
                    // with elastic demand beside it who stays away is not unique, only what it costs
                    double missing = cold.certificate().unserved();
                    assertThat(warm.certificate().unserved()).as(what).isCloseTo(missing, within(1e-3));
                }
            }
        }
    }
}
