package org.kervan.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kervan.app.ledger.LedgerFormat;

/** Every route of the ledger. Each is served under {@code /api/v1} and, by the same handler, {@code /api/v1/ledger}. */
final class LedgerRoutes {

    private static final String LONG = Api.ROOT + "/ledger";
    private static final String LINES = LedgerFormat.NDJSON.ending();

    private final Services services;

    LedgerRoutes(Services services) {
        this.services = services;
    }

    List<Route> routes() {
        LedgerGuard guard = new LedgerGuard(services.ledger(), services.access());
        List<Route> routes = new ArrayList<>();
        routes.addAll(new LedgerPromiseRoutes(guard).routes());
        routes.addAll(new LedgerTablesRoutes(guard).routes());
        routes.addAll(new LedgerStudyRoutes(guard).routes());
        routes.addAll(new LedgerSearchRoutes(guard).routes());
        routes.addAll(new LedgerStatementRoutes(guard).routes());
        routes.addAll(new LedgerEntityRoutes(guard).routes());
        routes.addAll(new LedgerProposalRoutes(guard).routes());
        routes.addAll(new LedgerWriteRoutes(guard).routes());
        routes.addAll(new LedgerReleaseRoutes(guard).routes());
        routes.addAll(new SessionRoutes(services.access(), guard).routes());
        Set<String> inLines = routes.stream()
                .map(Route::path)
                .filter(path -> path.endsWith(LINES))
                .collect(Collectors.toSet());
        return routes.stream()
                .flatMap(route -> named(route, inLines))
                .flatMap(route -> Stream.of(route, longer(route)))
                .toList();
    }

    /** A list may be asked for with the ending {@code .json} too; before the plain path, whose id would take the ending. */
    private static Stream<Route> named(Route route, Set<String> inLines) {
        boolean list = route.method() == Route.Method.GET && inLines.contains(route.path() + LINES);
        return list ? Stream.of(at(route.path() + ".json", route), route) : Stream.of(route);
    }

    private static Route longer(Route route) {
        return at(LONG + route.path().substring(Api.ROOT.length()), route);
    }

    private static Route at(String path, Route route) {
        return new Route(route.method(), path, route.parameters(), route.bodies(), route.handler());
    }
}
