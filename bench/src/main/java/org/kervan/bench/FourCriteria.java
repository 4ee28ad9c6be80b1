package org.kervan.bench;

import java.util.Random;
import org.kervan.engine.path.Departures;
import org.kervan.engine.path.ParetoOptions;
import org.kervan.engine.path.ParetoPaths;
import org.kervan.engine.path.ParetoSet;

/** Pareto sets in four criteria between fixed random pairs, bounds included, as a route question asks for them. */
final class FourCriteria implements BenchCase {

    /** 1 % of time, money and CO2e, 2 % of variance, as the route study asks. */
    static final ParetoOptions TOLERANCE = ParetoOptions.within(0.01, 0.02, 0.01, 0.01);

    private final String name;
    private final int pairs;
    private final boolean timetabled;
    private final ParetoOptions options;
    private final Source source;

    /** Where the graph comes from; called when the case runs. */
    interface Source {
        CriteriaGraph get() throws Exception;
    }

    FourCriteria(String name, int pairs, boolean timetabled, ParetoOptions options, Source source) {
        this.name = name;
        this.pairs = pairs;
        this.timetabled = timetabled;
        this.options = options;
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
        Departures departures = timetabled ? world.departures() : null;
        Meter prepare = new Meter(2);
        ParetoPaths[] paths = new ParetoPaths[1];
        prepare.run(() -> paths[0] = ParetoPaths.of(world.graph(), world.cost(), null, departures));
        Totals totals = new Totals();
        forEachPair(world, (from, to) -> totals.add(find(paths[0], from, to)));
        totals.writeTo(outcome);
        if (effort == Effort.TIMES) {
            outcome.say("prepare, first  " + prepare);
            Meter meter = new Meter(pairs);
            forEachPair(world, (from, to) -> meter.run(() -> find(paths[0], from, to)));
            outcome.say("bounds + search " + meter);
        }
        return outcome;
    }

    private ParetoSet find(ParetoPaths paths, int from, int to) {
        return paths.find(from, paths.boundsTo(to), options);
    }

    private void forEachPair(CriteriaGraph world, Pair each) {
        Random random = new Random(7);
        for (int i = 0; i < pairs; i++) {
            each.accept(
                    world.sources()[random.nextInt(world.sources().length)],
                    world.targets()[random.nextInt(world.targets().length)]);
        }
    }

    private interface Pair {
        void accept(int from, int to);
    }

    private static final class Totals {
        private long made;
        private long settled;
        private long pruned;
        private long merged;
        private long paths;
        private long incomplete;

        void add(ParetoSet set) {
            made += set.labelsMade();
            settled += set.labelsSettled();
            pruned += set.labelsPruned();
            merged += set.labelsMerged();
            paths += set.paths().size();
            incomplete += set.complete() ? 0 : 1;
        }

        void writeTo(Outcome outcome) {
            outcome.count("labels-made", made);
            outcome.count("labels-settled", settled);
            outcome.count("labels-pruned", pruned);
            outcome.count("labels-merged", merged);
            outcome.count("paths", paths);
            outcome.count("incomplete", incomplete);
        }
    }
}
