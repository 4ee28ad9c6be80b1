package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;
import static org.kervan.app.http.QueryParameter.required;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.IntraList;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.MobilityReply;
import org.kervan.app.ledger.ObservationList;
import org.kervan.app.ledger.RankList;
import org.kervan.app.ledger.StaysReader;
import org.kervan.app.ledger.TradeLists;
import org.kervan.app.problem.Faults;
import org.kervan.study.promise.Stay;

/** Routes to what is computed from many statements: trade, places among partners, travel, observations of an indicator. */
final class LedgerStudyRoutes {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_USD_MILLION = 100_000_000;
    private static final QueryParameter FORMAT = optional("format");

    private final LedgerGuard guard;

    LedgerStudyRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    /** Answers in one of the forms of a list. */
    @FunctionalInterface
    private interface Formed {
        Answer answer(Asked asked, LedgerView view, LedgerFormat format);
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(LedgerTablesRoutes.listed(guard, "/trade/intra", List.of(), (asked, view) -> IntraList.of(view)));
        routes.addAll(LedgerTablesRoutes.listed(
                guard,
                "/trade/matrix",
                List.of(optional("year")),
                (asked, view) -> TradeLists.matrix(year(asked, "year"), view)));
        routes.addAll(LedgerTablesRoutes.listed(guard, "/ranks", List.of(), (asked, view) -> RankList.of(view)));
        routes.addAll(formed(
                "/trade/{a}/{b}", List.of(optional("by"), optional("targetUsdMillion")), LedgerStudyRoutes::between));
        routes.addAll(formed(
                "/mobility",
                List.of(required("from"), required("to"), optional("document"), optional("on"), optional("stays")),
                LedgerStudyRoutes::mobility));
        routes.addAll(formed(
                "/indicators/{id}/observations",
                List.of(optional("producer"), optional("area"), optional("vintage")),
                LedgerStudyRoutes::observations));
        return routes;
    }

    private List<Route> formed(String path, List<QueryParameter> parameters, Formed formed) {
        List<Route> routes = new ArrayList<>();
        // an id takes everything up to the next slash, so what has an ending comes first
        for (LedgerFormat format : List.of(LedgerFormat.CSV, LedgerFormat.NDJSON, LedgerFormat.JSON)) {
            List<QueryParameter> known = new ArrayList<>(parameters);
            if (format == LedgerFormat.CSV && path.endsWith("/observations")) {
                known.add(FORMAT);
            }
            routes.add(new Route(
                    Route.Method.GET,
                    Api.ROOT + path + format.ending(),
                    Question.listed(known.toArray(QueryParameter[]::new)),
                    guard.reading(asked -> formed.answer(asked, asked.view(), format))));
        }
        return routes;
    }

    private static Answer between(Asked asked, LedgerView view, LedgerFormat format) {
        String a = asked.request().path().getOrDefault("a", "");
        String b = asked.request().path().getOrDefault("b", "");
        for (String one : List.of(a, b)) {
            if (!TradeLists.isCountry(one, view)) {
                return LedgerGuard.notFound(one);
            }
        }
        if (a.equals(b)) {
            asked.request().faults().add("b", b, "fault.same-state", b);
        }
        Integer by = year(asked, "by");
        Integer target = Question.number(
                asked.request().query(),
                "targetUsdMillion",
                1,
                MOST_USD_MILLION,
                asked.request().faults());
        if (!asked.request().faults().isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        Double usdMillion = target == null ? null : Double.valueOf(target);
        return LedgerLists.answer(asked, view, TradeLists.between(a, b, by, usdMillion, view), format);
    }

    private static Answer mobility(Asked asked, LedgerView view, LedgerFormat format) {
        Query query = asked.request().query();
        Faults faults = asked.request().faults();
        List<String> states = MobilityReply.states(view);
        String from = Question.word(query, "from", states, faults);
        String to = Question.word(query, "to", states, faults);
        String document = Question.word(query, "document", MobilityReply.documents(view), faults);
        LocalDate on = Question.day(query, "on", faults).orElse(asked.reader().today());
        List<Stay> stays = StaysReader.read(query.first("stays"), faults);
        if (from != null && to != null && from.equals(to)) {
            faults.add("to", to, "fault.same-state", to);
        }
        if (from == null || to == null || !faults.isEmpty()) {
            return new Answer.Refused(faults.toProblem());
        }
        MobilityReply.Journey journey =
                new MobilityReply.Journey(from, to, Objects.requireNonNullElse(document, "passport"), on, stays);
        return LedgerLists.answer(asked, view, MobilityReply.of(journey, view), format);
    }

    private static Answer observations(Asked asked, LedgerView view, LedgerFormat format) {
        Query query = asked.request().query();
        ObservationList list = ObservationList.of(
                asked.request().id(),
                new ObservationList.Filter(query.first("producer"), query.first("area"), query.first("vintage")),
                view);
        if (list == null) {
            return LedgerGuard.notFound(asked.request());
        }
        String wanted = Question.word(
                query, FORMAT.name(), List.of("plain", "sdmx"), asked.request().faults());
        return "sdmx".equals(wanted)
                ? new Answer.Found(
                        ObservationList.SDMX, () -> list.sdmx().getBytes(StandardCharsets.UTF_8), asked.version())
                : LedgerLists.answer(asked, view, list.listing(), format);
    }

    private static @Nullable Integer year(Asked asked, String name) {
        return Question.number(
                asked.request().query(),
                name,
                FIRST_YEAR,
                LAST_YEAR,
                asked.request().faults());
    }
}
