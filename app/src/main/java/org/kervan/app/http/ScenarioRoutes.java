package org.kervan.app.http;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kervan.app.compare.CompareReader;
import org.kervan.app.compare.CompareService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioDocument;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;
import org.kervan.study.flow.FlowWatch;

/** {@code /scenarios} and {@code /compare}. */
final class ScenarioRoutes {
    private final ScenarioService scenarios;
    private final CompareService comparisons;

    /**
     * The library.
     *
     * @param dataset hash of the data it was checked against
     */
    private record Library(String dataset, List<ScenarioDocument.Listed> scenarios) {}

    ScenarioRoutes(Services services) {
        scenarios = new ScenarioService(services.flows());
        comparisons = new CompareService(services.flows());
    }

    List<Route> routes() {
        return List.of(
                new Route(Route.Method.GET, Api.ROOT + "/scenarios", List.of(), request -> list()),
                new Route(Route.Method.GET, Api.ROOT + "/scenarios/{id}", List.of(), this::one),
                new Route(Route.Method.POST, Api.ROOT + "/scenarios/check", List.of(), this::check),
                new Route(Route.Method.POST, Api.ROOT + "/compare", List.of(), this::compare));
    }

    private Answer list() {
        return quick(() -> {
            String dataset = scenarios.flows().data().dataset().hash();
            return new Library(dataset, scenarios.list());
        });
    }

    private Answer one(Request request) {
        try {
            Optional<CheckedScenario> found = scenarios.find(request.id());
            return found.isEmpty()
                    ? new Answer.Refused(Problem.of("not-found", 404, Messages.of("scenario.none-such", request.id())))
                    : quick(() -> scenarios.document(found.get()));
        } catch (NoDemandException e) {
            return noDemand(e);
        }
    }

    private Answer check(Request request) {
        byte[] body = Objects.requireNonNull(request.body());
        return quick(() -> scenarios.document(scenarios.check(body)));
    }

    private interface Maker {
        Object make() throws NoDemandException;
    }

    private static Answer quick(Maker maker) {
        try {
            byte[] body = Json.toBytes(maker.make());
            // scenarios are no tables: the hash of the data does not tell when they change
            return new Answer.Found("application/json", () -> body, body.length + " " + Arrays.hashCode(body));
        } catch (NoDemandException e) {
            return noDemand(e);
        }
    }

    private static Answer.Made noDemand(NoDemandException e) {
        return new Answer.Refused(Problem.of("no-demand", 404, String.valueOf(e.getMessage())));
    }

    private Answer compare(Request request) {
        AtomicReference<@Nullable Object> progress = new AtomicReference<>();
        return new Answer.Slow(() -> compared(request, progress), progress::get);
    }

    private Answer.Made compared(Request request, AtomicReference<@Nullable Object> progress) {
        // who no longer waits has the thread interrupted, see Deadline
        Thread computing = Thread.currentThread();
        FlowWatch watch = new FlowWatch(computing::isInterrupted, step -> progress.set(FlowProgress.of(step)));
        try {
            byte[] body = Objects.requireNonNull(request.body());
            List<CheckedScenario> pair = CompareReader.read(body, scenarios, request.faults());
            if (pair.isEmpty()) {
                return new Answer.Refused(request.faults().toProblem());
            }
            byte[] document = Json.toBytes(comparisons.compare(pair.getFirst(), pair.getLast(), watch));
            return new Answer.Found("application/json", () -> document);
        } catch (NoDemandException e) {
            return noDemand(e);
        }
    }
}
