package org.kervan.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every route of the ledger. Each is served under {@code /api/v1} and, by the same handler, {@code /api/v1/ledger}. */
final class LedgerRoutes {

    private static final String LONG = Api.ROOT + "/ledger";

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
        return routes.stream().flatMap(route -> Stream.of(route, longer(route))).toList();
    }

    private static Route longer(Route route) {
        String path = LONG + route.path().substring(Api.ROOT.length());
        return new Route(route.method(), path, route.parameters(), route.bodies(), route.handler());
    }
}
