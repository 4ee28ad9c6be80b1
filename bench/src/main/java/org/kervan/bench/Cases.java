package org.kervan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.path.ParetoOptions;

/** All cases there are. */
final class Cases {

    private Cases() {}

    /** Cases that need nothing but the program, quick enough for every build. */
    static List<BenchCase> small() {
        return List.of(
                new OneToAll("grid-50", () -> RoadGraph.grid(50)),
                new FourCriteria(
                        "pareto-exact", 20, false, ParetoOptions.exact(), () -> CriteriaGraph.corridors(12, 5)),
                new FourCriteria(
                        "pareto-timetables", 20, true, FourCriteria.TOLERANCE, () -> CriteriaGraph.corridors(20, 6)),
                new FourCriteria(
                        "pareto-corridors", 30, false, FourCriteria.TOLERANCE, () -> CriteriaGraph.corridors(40, 8)),
                new Assignment("grid-16", () -> RoadTraffic.grid(16), true, 1e-4, 1e-6, 1e-12));
    }

    /**
     * Cases that take longer, or read files.
     *
     * @param data a data package
     * @param graphs folder of public road graphs
     * @param tntp folder of public assignment instances
     */
    static List<BenchCase> large(Path data, Path graphs, Path tntp) {
        BuiltInData builtIn = new BuiltInData(data);
        Path bremen = graphs.resolve("bremen_time.gr.gz");
        Path newYork = graphs.resolve("NY.pace.gr.xz");
        Path sketch = tntp.resolve("ChicagoSketch_net.tntp");
        Path sketchTrips = tntp.resolve("ChicagoSketch_trips.tntp");
        Path regional = tntp.resolve("ChicagoRegional_net.tntp");
        Path gravity = tntp.resolve("ChicagoRegionalG_trips.tntp.gz");
        return List.of(
                new Needing(
                        sketch,
                        new Assignment(
                                "chicago-sketch",
                                () -> RoadTraffic.tntp(sketch, sketchTrips, 1),
                                true,
                                1e-4,
                                1e-6,
                                1e-12)),
                new Needing(
                        sketch,
                        new Assignment(
                                "chicago-sketch-twice",
                                () -> RoadTraffic.tntp(sketch, sketchTrips, 2),
                                true,
                                0,
                                1e-6,
                                1e-12)),
                new Needing(
                        sketch, new OneChange("chicago-sketch", () -> RoadTraffic.tntp(sketch, sketchTrips, 1), 1e-6)),
                new Needing(
                        gravity,
                        new Assignment("cr-g", () -> RoadTraffic.tntp(regional, gravity, 1), false, 0, 1e-4, 1e-6)),
                new OneToAll("grid-300", () -> RoadGraph.grid(300)),
                new Needing(bremen, new OneToAll("bremen", () -> RoadGraph.dimacs(bremen, "bremen"))),
                new Needing(newYork, new OneToAll("ny-star", () -> RoadGraph.pace(newYork, "NY*"))),
                new Needing(data, new EnergySolves(data, false)),
                new Needing(data, new EnergySolves(data, true)),
                new Needing(data, new TimeOnly("real-time-only", builtIn::graph)),
                new Needing(
                        data,
                        new FourCriteria("real-four-criteria", 1000, false, FourCriteria.TOLERANCE, builtIn::graph)),
                new Needing(data, new RouteQuestions("real-route-answers", builtIn)));
    }

    /** A case that cannot run without a file or folder. */
    private record Needing(Path needed, BenchCase inner) implements BenchCase {
        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public @Nullable String missing() {
            return Files.exists(needed) ? null : needed + " is not there";
        }

        @Override
        public Outcome run(Effort effort) throws Exception {
            return inner.run(effort);
        }
    }
}
