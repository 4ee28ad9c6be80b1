package org.kervan.app.cli;

import java.util.List;
import java.util.Optional;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Problem;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;
import picocli.CommandLine.Mixin;

/** Finds scenarios that are named on the command line: by an id of the library, {@code base}, or a file. */
final class ScenarioOption {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Printing printing = new Printing();

    Printing printing() {
        return printing;
    }

    /** The scenarios of the package asked for. */
    ScenarioService service() throws Failure {
        return data.scenarios(printing.errors());
    }

    /** A scenario that must be sound; everything wrong with it is told. */
    CheckedScenario sound(String asked, ScenarioService service) throws Failure {
        CheckedScenario checked = find(asked, service);
        if (!checked.isSound()) {
            throw refused(asked, checked, service);
        }
        return checked;
    }

    /** A scenario, sound or not. */
    CheckedScenario find(String asked, ScenarioService service) throws Failure {
        try {
            Optional<CheckedScenario> known = service.find(asked);
            return known.isPresent() ? known.get() : service.check(read(asked, service));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    /** The failure over a scenario with faults. */
    Failure refused(String asked, CheckedScenario checked, ScenarioService service) throws Failure {
        try {
            org.kervan.app.scenario.ScenarioDocument document = service.document(checked);
            return new Failure(
                    Failure.FAULTS, ScenarioReport.faults(asked, checked), printing.document(() -> document));
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private byte[] read(String asked, ScenarioService service) throws Failure {
        Optional<byte[]> file = ScenarioFile.named(asked);
        if (file.isPresent()) {
            return file.get();
        }
        String message = service.near(asked)
                .map(near -> Messages.of("scenario.unknown.near", asked, near))
                .orElseGet(() -> Messages.of("scenario.unknown", asked));
        throw printing.refused(List.of(message), Problem.of("not-found", 404, message));
    }
}
