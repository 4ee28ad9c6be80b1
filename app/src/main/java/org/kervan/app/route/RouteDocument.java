package org.kervan.app.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.model.network.Commodity;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.Reason;
import org.kervan.study.route.RouteAnswer;
import org.kervan.study.route.RoutePlan;
import org.kervan.study.route.RouteQuestion;

/**
 * A route question and its answer, as {@code kervan route --json} and {@code /api/v1/routes} give it.
 *
 * @param dataset hash of the data the answer rests on
 * @param tonnesPerTeu load of a TEU of the commodity, null when none is stated
 */
public record RouteDocument(
        String dataset,
        String from,
        String to,
        String commodity,
        int year,
        @Nullable String depart,
        List<String> via,
        List<String> avoid,
        Criterion optimise,
        @Nullable Double tonnesPerTeu,
        List<RoutePlan> routes,
        List<Reason> because,
        List<String> assumptions) {
    public RouteDocument {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        routes = List.copyOf(routes);
        because = List.copyOf(because);
        assumptions = List.copyOf(assumptions);
    }

    /** Puts the question and its answer into one document. */
    public static RouteDocument of(KervanData data, RouteQuestion question, RouteAnswer answer) {
        Commodity commodity = data.commodities().get(question.commodity());
        return new RouteDocument(
                data.dataset().hash(),
                question.from(),
                question.to(),
                question.commodity(),
                question.year(),
                question.depart() == null ? null : question.depart().toString(),
                question.via(),
                question.avoid(),
                question.optimise(),
                commodity == null ? null : commodity.tonnesPerTeu(),
                answer.routes(),
                answer.because(),
                answer.assumptions());
    }
}
