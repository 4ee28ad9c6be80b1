package org.kervan.study.route;

import java.util.List;

/**
 * What was found.
 *
 * @param routes the routes, the best by the question's criterion first; empty when there is no way through
 * @param because why there is no way through, or why something asked for was left out; empty otherwise
 * @param assumptions what a reader must know to use the figures, as sentences
 */
public record RouteAnswer(List<RoutePlan> routes, List<Reason> because, List<String> assumptions) {
    public RouteAnswer {
        routes = List.copyOf(routes);
        because = List.copyOf(because);
        assumptions = List.copyOf(assumptions);
    }
}
