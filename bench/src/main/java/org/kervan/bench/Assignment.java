package org.kervan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.engine.flow.FlowOptions;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.FlowSolver;
import org.kervan.engine.flow.FlowStatus;

/**
 * An equilibrium to one or more gaps, in CPU seconds of the whole process (garbage collector and compiler included) from
 * the problem to the checked flows, on a warm virtual machine; and a plain peer on the same problem in the same run.
 */
final class Assignment implements BenchCase {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double SECONDS = 1e9;

    private final String name;
    private final Source source;
    private final boolean warm;
    private final double peerGap;
    private final double[] gaps;

    /** Where the traffic comes from; called when the case runs. */
    interface Source {
        RoadTraffic get() throws Exception;
    }

    /**
     * A case.
     *
     * @param warm whether to solve once before measuring; not for instances that take minutes
     * @param peerGap gap for the peer, 0 to leave it out
     * @param gaps gaps to reach
     */
    Assignment(String name, Source source, boolean warm, double peerGap, double... gaps) {
        this.name = "assign-" + name;
        this.source = source;
        this.warm = warm;
        this.peerGap = peerGap;
        this.gaps = gaps.clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        RoadTraffic traffic = source.get();
        Outcome outcome = new Outcome(name, traffic.key());
        outcome.count("pairs", traffic.amount().length);
        if (warm && effort == Effort.TIMES) {
            solve(traffic, gaps[gaps.length - 1], 1);
        }
        for (double gap : gaps) {
            long cpu = SYSTEM.getProcessCpuTime();
            long wall = System.nanoTime();
            FlowSolution solution = solve(traffic, gap, 1);
            say(
                    outcome,
                    "engine to " + gap,
                    cpu,
                    wall,
                    solution.iterations(),
                    solution.certificate().relativeGap());
            outcome.count("rounds-to-" + gap, solution.iterations());
            outcome.count("thousandths-of-objective-at-" + gap, Math.round(1000 * solution.objective()));
            if (solution.status() != FlowStatus.REACHED) {
                throw new IllegalStateException(gap + " was not reached: " + solution.status());
            }
        }
        if (effort == Effort.TIMES) {
            two(traffic, outcome);
            peer(traffic, outcome);
        }
        return outcome;
    }

    private static FlowSolution solve(RoadTraffic traffic, double gap, int threads) {
        return FlowSolver.solve(
                traffic.problem(),
                FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, gap).withThreads(threads));
    }

    private void two(RoadTraffic traffic, Outcome outcome) {
        double gap = gaps[gaps.length - 1];
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        FlowSolution solution = solve(traffic, gap, 2);
        say(
                outcome,
                "two threads to " + gap,
                cpu,
                wall,
                solution.iterations(),
                solution.certificate().relativeGap());
    }

    private void peer(RoadTraffic traffic, Outcome outcome) {
        if (peerGap == 0) {
            return;
        }
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        FrankWolfe peer = new FrankWolfe(traffic);
        boolean reached = peer.run(peerGap, 2000);
        String what = "biconjugate Frank-Wolfe " + (reached ? "to " : "did not reach ") + peerGap;
        say(outcome, what, cpu, wall, peer.rounds(), peer.gap());
    }

    private static void say(Outcome outcome, String what, long cpu, long wall, int rounds, double gap) {
        outcome.say(String.format(
                Locale.ROOT,
                "%-40s %7.2f s CPU  %7.2f s wall  %d rounds  gap %.1e",
                what,
                (SYSTEM.getProcessCpuTime() - cpu) / SECONDS,
                (System.nanoTime() - wall) / SECONDS,
                rounds,
                gap));
    }
}
