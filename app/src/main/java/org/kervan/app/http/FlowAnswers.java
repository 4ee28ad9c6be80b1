package org.kervan.app.http;

import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.FlowFormat;
import org.kervan.app.flow.FlowOptions;
import org.kervan.app.flow.FlowReader;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Problem;
import org.kervan.study.flow.FlowQuestion;

/** {@code /flows} in all its formats. */
final class FlowAnswers {

    private final FlowService service;

    FlowAnswers(FlowService service) {
        this.service = service;
    }

    /** The answer in a format; reading the question needs the study, which may have to be made first. */
    Answer answer(Request request, FlowFormat format) {
        return new Answer.Slow(() -> make(request, format));
    }

    private Answer make(Request request, FlowFormat format) {
        Query query = request.query();
        FlowOptions options = new FlowOptions(
                query.first("year"),
                query.first("method"),
                query.first("capacity"),
                query.first("select"),
                query.first("detail"));
        try {
            @Nullable FlowQuestion question = FlowReader.read(request.body(), options, service, request.faults());
            if (question == null) {
                return new Answer.Refused(request.faults().toProblem());
            }
            FlowDocument document = service.answer(question);
            return new Answer.Found(format.contentType(), () -> format.bytes(document, service.data()));
        } catch (NoDemandException e) {
            return new Answer.Refused(Problem.of("no-demand", 404, String.valueOf(e.getMessage())));
        }
    }
}
