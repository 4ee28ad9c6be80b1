package org.kervan.study.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.engine.path.Departures;
import org.kervan.engine.path.ParetoPaths;

/**
 * What questions about the same commodity, year, via places and things avoided share: the terrain, what is closed, and
 * the engine's preparation for many criteria. Immutable, so any number of threads may search on it.
 */
record Prepared(Terrain terrain, boolean[] closed, ParetoPaths pareto) {

    static Prepared of(Terrain terrain, boolean[] closedArcs, boolean dated) {
        boolean[] closed = terrain.mask(closedArcs);
        double[][] costs = {terrain.hours(dated), terrain.variance(dated), terrain.usd(), terrain.co2()};
        Departures departures = dated ? Departures.of(Clock.WEEK_HOURS, terrain.timetables()) : null;
        return new Prepared(terrain, closed, ParetoPaths.of(terrain.graph(), costs, closed, departures));
    }

    /** What tells preparations apart. */
    record Key(String commodity, int year, List<String> via, List<String> avoid, boolean dated) {
        static Key of(RouteQuestion question, boolean dated) {
            List<String> avoid = question.avoid().stream().sorted().distinct().toList();
            return new Key(question.commodity(), question.year(), question.via(), avoid, dated);
        }
    }

    /** The preparations asked for last; a slider over years or a list of things to avoid comes back to them. */
    static Map<Key, Prepared> cache() {
        return java.util.Collections.synchronizedMap(new LinkedHashMap<>(32, 0.75f, true) {
            private static final int MOST = 16;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Prepared> eldest) {
                return size() > MOST;
            }
        });
    }
}
