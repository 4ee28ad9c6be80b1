package org.kervan.app.http;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.FlowFormat;
import org.kervan.app.flow.FlowOptions;
import org.kervan.app.flow.FlowReader;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Problem;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWatch;

/** {@code /flows} in all its formats. */
final class FlowAnswers {

    private final FlowService service;

    FlowAnswers(FlowService service) {
        this.service = service;
    }

    /** The answer in a format; reading the question needs the study, which may have to be made first. */
    Answer answer(Request request, FlowFormat format) {
        AtomicReference<@Nullable Object> progress = new AtomicReference<>();
        return new Answer.Slow(() -> make(request, format, progress), progress::get);
    }

    private Answer.Made make(Request request, FlowFormat format, AtomicReference<@Nullable Object> progress) {
        // who no longer waits has the thread interrupted, see Deadline
        Thread computing = Thread.currentThread();
        FlowWatch watch = new FlowWatch(computing::isInterrupted, step -> progress.set(FlowProgress.of(step)));
        Query query = request.query();
        FlowOptions options = new FlowOptions(
                query.first("year"),
                query.first("method"),
                query.first("capacity"),
                query.first("select"),
                query.first("detail"),
                query.first("elasticity"),
                query.first("coordination"));
        try {
            @Nullable FlowQuestion question = FlowReader.read(request.body(), options, service, request.faults());
            if (question == null) {
                return new Answer.Refused(request.faults().toProblem());
            }
            FlowDocument document = service.answer(question, watch);
            return new Answer.Found(format.contentType(), () -> format.bytes(document, service.data()));
        } catch (NoDemandException e) {
            return new Answer.Refused(Problem.of("no-demand", 404, String.valueOf(e.getMessage())));
        }
    }
}
