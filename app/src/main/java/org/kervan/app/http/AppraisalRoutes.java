package org.kervan.app.http;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalAsked;
import org.kervan.app.appraise.AppraisalOptions;
import org.kervan.app.appraise.AppraisalReader;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.json.Json;
import org.kervan.app.portfolio.PortfolioAsked;
import org.kervan.app.portfolio.PortfolioReader;
import org.kervan.app.portfolio.PortfolioService;
import org.kervan.app.problem.Problem;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.study.appraise.AppraisalWatch;

/** {@code /appraise} and {@code /portfolio}. */
final class AppraisalRoutes {
    private final AppraisalService appraisals;
    private final PortfolioService portfolios;

    AppraisalRoutes(Services services) {
        appraisals = new AppraisalService(services.flows());
        portfolios = new PortfolioService(appraisals);
    }

    List<Route> routes() {
        return List.of(
                new Route(
                        Route.Method.POST, Api.ROOT + "/appraise", List.of(), request -> slow(request, this::appraise)),
                new Route(
                        Route.Method.POST, Api.ROOT + "/portfolio", List.of(), request -> slow(request, this::choose)));
    }

    /** Where the work stands. */
    private record Progress(int done, int of) {}

    private interface Maker {
        /** The document, null when the question has faults. */
        @Nullable
        Object make(Request request, AppraisalWatch watch) throws NoDemandException;
    }

    private static Answer slow(Request request, Maker maker) {
        AtomicReference<@Nullable Object> progress = new AtomicReference<>();
        return new Answer.Slow(() -> made(request, maker, progress), progress::get);
    }

    private static Answer.Made made(Request request, Maker maker, AtomicReference<@Nullable Object> progress) {
        // who no longer waits has the thread interrupted, see Deadline
        Thread computing = Thread.currentThread();
        AppraisalWatch watch = new AppraisalWatch(
                computing::isInterrupted, step -> progress.set(new Progress(step.done(), step.of())));
        try {
            Object document = maker.make(request, watch);
            if (document == null) {
                return new Answer.Refused(request.faults().toProblem());
            }
            byte[] body = Json.toBytes(document);
            return new Answer.Found("application/json", () -> body);
        } catch (NoDemandException e) {
            return new Answer.Refused(Problem.of("no-demand", 404, String.valueOf(e.getMessage())));
        } catch (CancellationException e) {
            return new Answer.Refused(Problems.ofStatus(503, "POST", "/appraise"));
        }
    }

    private @Nullable Object appraise(Request request, AppraisalWatch watch) throws NoDemandException {
        AppraisalAsked asked =
                AppraisalReader.read(request.body(), AppraisalOptions.NONE, appraisals, request.faults());
        return asked == null ? null : appraisals.answer(asked, watch);
    }

    private @Nullable Object choose(Request request, AppraisalWatch watch) throws NoDemandException {
        JsonFaults faults = new JsonFaults();
        JsonPart whole = JsonText.read(Objects.requireNonNull(request.body()), faults);
        Members members = whole == null ? null : Members.of(whole, PortfolioReader.MEMBERS, faults);
        PortfolioAsked asked = members == null ? null : PortfolioReader.read(members, portfolios.projects(), faults);
        for (JsonFault fault : faults.sorted()) {
            request.faults()
                    .at(
                            fault.place().pointer(),
                            fault.place().line(),
                            fault.place().column(),
                            fault.value(),
                            fault.message());
        }
        return asked == null || !faults.isEmpty() ? null : portfolios.answer(asked, watch);
    }
}
