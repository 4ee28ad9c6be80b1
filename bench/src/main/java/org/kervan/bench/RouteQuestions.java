package org.kervan.bench;

import java.util.List;
import java.util.Random;
import org.kervan.model.Dataset;
import org.kervan.model.network.Node;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.RouteAnswer;
import org.kervan.study.route.RoutePlanner;
import org.kervan.study.route.RouteQuestion;

/** Whole route answers, explained leg by leg, for 1,000 fixed random pairs of places. */
final class RouteQuestions implements BenchCase {

    private static final int PAIRS = 1000;

    private final String name;
    private final BuiltInData data;

    RouteQuestions(String name, BuiltInData data) {
        this.name = name;
        this.data = data;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        Dataset dataset = data.dataset();
        RoutePlanner planner = RoutePlanner.of(dataset);
        List<String> places = dataset.network().nodes().stream().map(Node::id).toList();
        Outcome outcome = new Outcome(name, dataset.hash().substring(0, 12));
        Meter meter = new Meter(PAIRS);
        long routes = 0;
        long legs = 0;
        for (int round = 0; round < (effort == Effort.TIMES ? 2 : 1); round++) {
            routes = 0;
            legs = 0;
            meter.clear();
            Random random = new Random(7);
            for (int i = 0; i < PAIRS; i++) {
                RouteQuestion question =
                        question(places.get(random.nextInt(places.size())), places.get(random.nextInt(places.size())));
                RouteAnswer[] answer = new RouteAnswer[1];
                meter.run(() -> answer[0] = planner.plan(question));
                routes += answer[0].routes().size();
                legs += answer[0].routes().stream()
                        .mapToLong(route -> route.legs().size())
                        .sum();
            }
        }
        outcome.count("routes", routes);
        outcome.count("legs", legs);
        if (effort == Effort.TIMES) {
            outcome.say("whole answer    " + meter);
        }
        return outcome;
    }

    private static RouteQuestion question(String from, String to) {
        return new RouteQuestion(from, to, "containers-general", 2026, null, List.of(), List.of(), Criterion.TIME, 5);
    }
}
