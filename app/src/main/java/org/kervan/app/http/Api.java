package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;
import static org.kervan.app.http.QueryParameter.repeatable;
import static org.kervan.app.http.QueryParameter.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.flow.FlowFormat;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;
import org.kervan.app.route.Numbers;
import org.kervan.app.route.RouteDocument;
import org.kervan.app.route.RouteReader;
import org.kervan.app.route.RouteRequest;
import org.kervan.app.text.Messages;
import org.kervan.study.route.RouteQuestion;

/** The routes of {@code /api/v1} over one data package and its ledger. */
final class Api {

    static final String ROOT = "/api/v1";

    private static final int PLACES = 8;
    private static final int MOST_PLACES = 50;

    private final KervanData data;
    private final FlowAnswers flows;
    private final EnergyAnswers energy;
    private final Once<byte[]> network;

    private final LedgerRoutes ledger;
    private final ScenarioRoutes scenarios;
    private final AppraisalRoutes appraisals;

    Api(Services services) {
        data = services.flows().data();
        flows = new FlowAnswers(services.flows());
        energy = new EnergyAnswers(new EnergyService(services.flows()));
        ledger = new LedgerRoutes(services);
        scenarios = new ScenarioRoutes(services);
        appraisals = new AppraisalRoutes(services);
        network = new Once<>(() -> Json.toBytes(NetworkDocument.of(data)));
    }

    /** Every path served, the one list that the server, the query check and the test of openapi.yaml read. */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>(quickRoutes());
        routes.addAll(flowRoutes());
        routes.addAll(energyRoutes());
        routes.addAll(scenarios.routes());
        routes.addAll(appraisals.routes());
        routes.addAll(ledger.routes());
        return routes;
    }

    private List<Route> quickRoutes() {
        return List.of(
                route("/health", List.of(), request -> Answer.json(() -> HealthDocument.of(data))),
                route("/network", List.of(), request -> new Answer.Found("application/geo+json", network::get)),
                route("/places", List.of(required("q"), optional("limit")), this::places),
                route("/commodities", List.of(), request -> Answer.json(() -> CommoditiesDocument.of(data))),
                route("/borders", List.of(), request -> Answer.json(() -> BordersDocument.of(data))),
                route(
                        "/routes",
                        List.of(
                                required("from"),
                                required("to"),
                                optional("commodity"),
                                optional("year"),
                                optional("depart"),
                                repeatable("via", 10),
                                repeatable("avoid", 30),
                                optional("optimise"),
                                optional("max")),
                        this::plan),
                route("/links/{id}", List.of(), row("link", data.links(), link -> link)),
                route("/nodes/{id}", List.of(), row("node", data.nodes(), node -> NodeDocument.of(data, node))),
                route("/sources/{id}", List.of(), row("source", data.dataset().sources(), source -> source)),
                route("/openapi.yaml", List.of(), request -> new Answer.Found("application/yaml", Api::openApi)));
    }

    private List<Route> flowRoutes() {
        List<QueryParameter> base =
                List.of(optional("year"), optional("method"), optional("capacity"), optional("elasticity"));
        List<QueryParameter> all = new ArrayList<>(base);
        all.addAll(List.of(optional("select"), optional("detail"), optional("coordination")));
        List<Route> routes = new ArrayList<>();
        for (FlowFormat format : FlowFormat.values()) {
            String path = ROOT + "/flows" + format.ending();
            Handler handler = request -> flows.answer(request, format);
            routes.add(new Route(Route.Method.GET, path, format == FlowFormat.JSON ? all : base, handler));
            routes.add(new Route(Route.Method.POST, path, List.of(), handler));
        }
        return routes;
    }

    private List<Route> energyRoutes() {
        List<QueryParameter> asked = List.of(optional("year"), optional("carrier"), optional("plants"));
        String path = ROOT + "/energy";
        return List.of(
                new Route(Route.Method.GET, path, asked, energy::answer),
                new Route(Route.Method.POST, path, List.of(), energy::answer));
    }

    private static Route route(String path, List<QueryParameter> parameters, Handler handler) {
        return new Route(Route.Method.GET, ROOT + path, parameters, request -> {
            Answer answer = handler.answer(request);
            return request.faults().isEmpty()
                    ? answer
                    : new Answer.Refused(request.faults().toProblem());
        });
    }

    private Answer places(Request request) {
        String typed = Objects.requireNonNullElse(request.query().first("q"), "");
        String limit = Objects.requireNonNullElse(request.query().first("limit"), Integer.toString(PLACES));
        Integer most = Numbers.parse(limit, 1, MOST_PLACES);
        if (most == null) {
            request.faults().add("limit", limit, "fault.number", "limit", 1, MOST_PLACES, limit);
            return new Answer.Refused(request.faults().toProblem());
        }
        return Answer.json(() -> PlacesDocument.of(data.places().search(typed, most)));
    }

    private Answer plan(Request request) {
        Query query = request.query();
        RouteRequest asked = new RouteRequest(
                query.first("from"),
                query.first("to"),
                query.first("commodity"),
                query.first("year"),
                query.first("depart"),
                query.all("via"),
                query.all("avoid"),
                query.first("optimise"),
                query.first("max"));
        @Nullable RouteQuestion question = RouteReader.read(asked, data, request.faults());
        return question == null
                ? new Answer.Refused(request.faults().toProblem())
                : Answer.json(
                        () -> RouteDocument.of(data, question, data.planner().plan(question)));
    }

    private static <T> Handler row(String kind, Map<String, T> rows, Function<T, Object> document) {
        return request -> {
            T row = rows.get(request.id());
            return row == null
                    ? new Answer.Refused(
                            Problem.of("not-found", 404, Messages.of("problem.not-found." + kind, request.id())))
                    : Answer.json(() -> document.apply(row));
        };
    }

    private static byte[] openApi() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
