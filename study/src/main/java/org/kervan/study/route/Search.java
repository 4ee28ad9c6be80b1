package org.kervan.study.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kervan.engine.path.ParetoOptions;
import org.kervan.engine.path.ParetoPaths;
import org.kervan.engine.path.ParetoSet;
import org.kervan.engine.path.ShortestPaths;

/** One question at work: its terrain, what is closed, and the searches that answer it. Not for more than one thread. */
final class Search {
    /** By how much an option left out may be better than one kept: 1 % of time, money and CO2e. */
    private static final double TOLERANCE = 0.01;
    /** 2 % of variance is under 1 % of the standard deviation, so under 1 % of P90 with the time's own 1 %. */
    private static final double VARIANCE_TOLERANCE = 0.02;
    /** Partial paths after which the search gives up and says so; about a second of work. */
    private static final int LABEL_LIMIT = 2_000_000;

    private final Terrain terrain;
    private final Clock clock;
    private final boolean[] closed;
    private final ParetoPaths pareto;
    private final int source;
    private final int sink;
    private final ShortestPaths shortest;

    Search(Prepared prepared, Clock clock, String from, String to) {
        this.terrain = prepared.terrain();
        this.clock = clock;
        this.closed = prepared.closed();
        this.pareto = prepared.pareto();
        this.source = terrain.source(from);
        this.sink = terrain.sink(to);
        this.shortest = new ShortestPaths(terrain.graph());
    }

    double[] hours() {
        return terrain.hours(false);
    }

    /** USD per tonne of each arc with its time priced at a value of time. */
    double[] generalisedCost(double usdPerTonneHour) {
        double[] cost = new double[terrain.graph().arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = terrain.usd()[arc] + usdPerTonneHour * terrain.hours(false)[arc];
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

    /**
     * The options nothing beats on time, P90, money and CO2e. Sought in (time, variance, money, CO2e), whose set holds
     * them all; the best by time, money and CO2e are added from searches of their own, so that they are exact.
     */
    Options options() {
        ParetoOptions options = ParetoOptions.within(TOLERANCE, VARIANCE_TOLERANCE, TOLERANCE, TOLERANCE)
                .withLabelLimit(LABEL_LIMIT)
                .startingAt(clock.startHour());
        ParetoSet set = pareto.find(source, pareto.boundsTo(sink), options);
        Set<Candidate> all = new LinkedHashSet<>();
        set.paths().forEach(path -> all.add(clock.candidate(terrain.baseArcs(path.arcs()))));
        if (!clock.dated()) {
            best(terrain.hours(false)).ifPresent(all::add);
        }
        best(terrain.usd()).ifPresent(all::add);
        best(terrain.co2()).ifPresent(all::add);
        List<Candidate> unbeaten = all.stream()
                .filter(candidate -> all.stream().noneMatch(other -> other.beats(candidate)))
                .toList();
        return new Options(unbeaten, TOLERANCE, !set.complete());
    }
}
