package org.kervan.bench;

import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.engine.flow.FlowOptions;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.FlowSolver;
import org.kervan.engine.flow.FlowStatus;

/**
 * An equilibrium found again after one change, from the flows before it and from nothing, to the same gap: CPU time of the
 * calling thread, check included, medians over several used links. The first changes warm the virtual machine up.
 */
final class OneChange implements BenchCase {

    private static final int LINKS = 12;
    private static final int UNCOUNTED = 3;

    private final String name;
    private final Assignment.Source source;
    private final FlowOptions options;

    OneChange(String name, Assignment.Source source, double gap) {
        this.name = "one-change-" + name;
        this.source = source;
        this.options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, gap);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        RoadTraffic traffic = source.get();
        Outcome outcome = new Outcome(name, traffic.key());
        FlowSolution before = FlowSolver.solve(traffic.problem(), options);
        int[] links = usedLinks(traffic, before);
        measure(outcome, "toll", links, before, link -> toll(traffic, link));
        measure(outcome, "capacity", links, before, link -> narrower(traffic, link));
        measure(outcome, "closed-link", links, before, link -> closed(traffic, link));
        measureOpening(outcome, links, traffic);
        measure(outcome, "demand", links, before, link -> traffic.problem().withDemandFactor(1.02));
        return outcome;
    }

    private void measure(
            Outcome outcome, String what, int[] links, FlowSolution before, Function<Integer, FlowProblem> change) {
        Meter warm = new Meter(LINKS);
        Meter cold = new Meter(LINKS);
        long rounds = 0;
        for (int i = 0; i < LINKS; i++) {
            rounds += both(change.apply(links[i]), before, i, warm, cold);
        }
        say(outcome, what, warm, cold, rounds);
    }

    private void measureOpening(Outcome outcome, int[] links, RoadTraffic traffic) {
        Meter warm = new Meter(LINKS);
        Meter cold = new Meter(LINKS);
        long rounds = 0;
        for (int i = 0; i < LINKS; i++) {
            FlowSolution without = FlowSolver.solve(closed(traffic, links[i]), options);
            rounds += both(traffic.problem(), without, i, warm, cold);
        }
        say(outcome, "opened-link", warm, cold, rounds);
    }

    private int both(FlowProblem changed, FlowSolution before, int number, Meter warm, Meter cold) {
        if (number == UNCOUNTED) {
            warm.clear();
            cold.clear();
        }
        FlowSolution[] again = new FlowSolution[1];
        warm.run(() -> again[0] = FlowSolver.resolve(changed, before, options));
        cold.run(() -> FlowSolver.solve(changed, options));
        if (again[0].status() != FlowStatus.REACHED) {
            throw new IllegalStateException("not reached: " + again[0].status());
        }
        return again[0].iterations();
    }

    private static void say(Outcome outcome, String what, Meter warm, Meter cold, long rounds) {
        outcome.say(String.format(
                Locale.ROOT,
                "%-14s again %6.1f ms, from nothing %6.1f ms CPU: %4.1f %%  (%.1f rounds)",
                what,
                warm.quantile(0.5),
                cold.quantile(0.5),
                100 * warm.quantile(0.5) / cold.quantile(0.5),
                rounds / (double) LINKS));
        outcome.count("rounds-after-" + what, rounds);
    }

    /** Links between nodes that may be passed, with more flow than the average. */
    private static int[] usedLinks(RoadTraffic traffic, FlowSolution solution) {
        double[] flow = solution.arcFlow();
        double mean = 0;
        for (double each : flow) {
            mean += each / flow.length;
        }
        Random random = new Random(1);
        int[] links = new int[LINKS];
        for (int i = 0; i < LINKS; ) {
            int link = random.nextInt(flow.length);
            boolean through = !isZone(traffic, traffic.graph().tailOfArc(link))
                    && !isZone(traffic, traffic.graph().headOfArc(link));
            if (flow[link] > mean && through) {
                links[i++] = link;
            }
        }
        return links;
    }

    private static boolean isZone(RoadTraffic traffic, int node) {
        for (int origin : traffic.origin()) {
            if (origin == node) {
                return true;
            }
        }
        return false;
    }

    private static FlowProblem toll(RoadTraffic traffic, int link) {
        double[] fixed = traffic.fixed().clone();
        fixed[link] += 2;
        return traffic.problem().withFixedCost(0, fixed);
    }

    private static FlowProblem narrower(RoadTraffic traffic, int link) {
        return traffic.problem().withCurves(traffic.curves().withCapacityTimes(link, 0.7));
    }

    private static FlowProblem closed(RoadTraffic traffic, int link) {
        boolean[] closed = new boolean[traffic.graph().arcCount()];
        closed[link] = true;
        return traffic.problem().withClosed(0, closed);
    }
}
