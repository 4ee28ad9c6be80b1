package org.kervan.bench;

import java.util.Random;
import org.kervan.engine.path.ShortestPaths;

/** Fastest paths between 1,000 fixed random pairs. */
final class TimeOnly implements BenchCase {

    private static final int PAIRS = 1000;

    private final String name;
    private final FourCriteria.Source source;

    TimeOnly(String name, FourCriteria.Source source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        CriteriaGraph world = source.get();
        Outcome outcome = new Outcome(name, world.input());
        ShortestPaths paths = new ShortestPaths(world.graph());
        paths.useCosts(world.cost()[0]);
        long settled = 0;
        long reached = 0;
        Meter meter = new Meter(PAIRS);
        for (int round = 0; round < (effort == Effort.TIMES ? 2 : 1); round++) {
            Random random = new Random(7);
            settled = 0;
            reached = 0;
            meter.clear();
            for (int i = 0; i < PAIRS; i++) {
                int from = world.sources()[random.nextInt(world.sources().length)];
                int to = world.targets()[random.nextInt(world.targets().length)];
                meter.run(() -> paths.run(from, to));
                settled += paths.settledCount();
                reached += paths.distance(to) < Double.POSITIVE_INFINITY ? 1 : 0;
            }
        }
        outcome.count("settled", settled);
        outcome.count("reached", reached);
        if (effort == Effort.TIMES) {
            outcome.say("one to one      " + meter);
        }
        return outcome;
    }
}
