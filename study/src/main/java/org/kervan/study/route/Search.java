package org.kervan.study.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kervan.engine.path.ShortestPaths;

/** One question at work: its terrain, what is closed, and the searches that answer it. Not for more than one thread. */
final class Search {
    private final Terrain terrain;
    private final Clock clock;
    private final boolean[] closed;
    private final int source;
    private final int sink;
    private final ShortestPaths shortest;

    Search(Terrain terrain, Clock clock, boolean[] closed, String from, String to) {
        this.terrain = terrain;
        this.clock = clock;
        this.closed = terrain.mask(closed);
        this.source = terrain.source(from);
        this.sink = terrain.sink(to);
        this.shortest = new ShortestPaths(terrain.graph());
    }

    double[] hours() {
        return terrain.hours();
    }

    /** USD per tonne of each arc with its time priced at a value of time. */
    double[] generalisedCost(double usdPerTonneHour) {
        double[] cost = new double[terrain.graph().arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = terrain.usd()[arc] + usdPerTonneHour * terrain.hours()[arc];
        }
        return cost;
    }

    /** The sum of a cost over a candidate; costs are those of this search's terrain. */
    double total(double[] cost, Candidate candidate) {
        double total = 0;
        for (int arc : candidate.arcs()) {
            total += cost[arc];
        }
        return total;
    }

    /** The best path by a cost per arc of the terrain. */
    Optional<Candidate> best(double[] cost) {
        return best(cost, new boolean[0]);
    }

    /** The same, with the arcs of a mask of the network closed as well. */
    Optional<Candidate> best(double[] cost, boolean[] alsoClosed) {
        boolean[] mask = closed;
        if (alsoClosed.length > 0) {
            mask = terrain.mask(alsoClosed);
            for (int arc = 0; arc < mask.length; arc++) {
                mask[arc] |= closed[arc];
            }
        }
        shortest.useCosts(cost, mask);
        shortest.run(source, sink);
        return Double.isInfinite(shortest.distance(sink))
                ? Optional.empty()
                : Optional.of(clock.candidate(terrain.baseArcs(shortest.path(sink))));
    }

    /** The best by time, money and CO2e, and by generalised cost at four values of time. */
    Options options() {
        List<Candidate> all = new ArrayList<>();
        best(terrain.hours()).ifPresent(all::add);
        best(terrain.usd()).ifPresent(all::add);
        best(terrain.co2()).ifPresent(all::add);
        for (double v : new double[] {0.1, 0.3, 1, 3}) {
            best(generalisedCost(v)).ifPresent(all::add);
        }
        List<Candidate> d = all.stream().distinct().toList();
        return new Options(
                d.stream().filter(c -> d.stream().noneMatch(o -> o.beats(c))).toList(), 0, false);
    }
}
