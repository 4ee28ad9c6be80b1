package org.kervan.study.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kervan.engine.path.ShortestPaths;

/** One question at work: its terrain, what is closed, and the searches that answer it. */
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

    /** The best path by a cost per arc, beside what is closed anyway also without the arcs of a mask. */
    Optional<Candidate> best(double[] cost, boolean[] alsoClosed) {
        boolean[] mask = terrain.mask(alsoClosed);
        for (int arc = 0; arc < mask.length; arc++) {
            mask[arc] |= closed[arc];
        }
        return best(cost, mask, true);
    }

    Optional<Candidate> best(double[] cost) {
        return best(cost, closed, true);
    }

    private Optional<Candidate> best(double[] cost, boolean[] mask, boolean masked) {
        shortest.useCosts(cost, masked ? mask : null);
        shortest.run(source, sink);
        return Double.isInfinite(shortest.distance(sink))
                ? Optional.empty()
                : Optional.of(clock.candidate(terrain.baseArcs(shortest.path(sink))));
    }

    List<Candidate> pareto() {
        return new ArrayList<>();
    }
}
