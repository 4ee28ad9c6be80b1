package org.kervan.app.http;

import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyOptions;
import org.kervan.app.energy.EnergyQuestion;
import org.kervan.app.energy.EnergyReader;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.energy.NoEnergyException;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Problem;

/** {@code /energy}: oil, gas and power of a year. */
final class EnergyAnswers {

    private final EnergyService service;

    EnergyAnswers(EnergyService service) {
        this.service = service;
    }

    /** The answer; solving takes part of a second to a few seconds. */
    Answer answer(Request request) {
        return new Answer.Slow(() -> make(request), () -> null);
    }

    private Answer.Made make(Request request) {
        Query query = request.query();
        EnergyOptions options =
                new EnergyOptions(query.first("year"), query.first("carrier"), query.first("plants"), false);
        try {
            @Nullable
            EnergyQuestion question = EnergyReader.read(request.body(), options, service.network(), request.faults());
            if (question == null) {
                return new Answer.Refused(request.faults().toProblem());
            }
            byte[] body = Json.toBytes(service.answer(question));
            return new Answer.Found("application/json", () -> body);
        } catch (NoEnergyException e) {
            return new Answer.Refused(Problem.of("no-energy", 404, String.valueOf(e.getMessage())));
        }
    }
}
