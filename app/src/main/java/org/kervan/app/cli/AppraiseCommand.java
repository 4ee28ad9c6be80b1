package org.kervan.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalAsked;
import org.kervan.app.appraise.AppraisalDocument;
import org.kervan.app.appraise.AppraisalOptions;
import org.kervan.app.appraise.AppraisalReader;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.study.appraise.AppraisalWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code appraise}: is a change worth its cost, and to whom. Exit 0 certified, 2 bad question, 4 gap not reached. */
@Command(
        name = "appraise",
        description = "Appraises a scenario: gains by year, country and party, net present value, what moves it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered and certified",
            "1:the data has faults",
            "2:bad scenario or option",
            "4:answered, but a gap was not reached, or ended before the answer"
        })
final class AppraiseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "An id of the library, base, or a file.")
    private String scenario = "";

    @Option(
            names = "--discount",
            paramLabel = "RATE",
            description = "Rate of discount a year (default: appraisal.csv).")
    private @Nullable String discount;

    @Option(names = "--horizon", paramLabel = "YEARS", description = "Years counted (default: appraisal.csv).")
    private @Nullable String horizon;

    @Option(
            names = "--capex",
            paramLabel = "[ID=]USD_MILLION",
            description = "Cost of all works, or of a project of the scenario, where the tables state none.")
    private List<String> capex = List.of();

    @Option(
            names = "--set",
            paramLabel = "ID=NUMBER",
            description = "Another value for a parameter of data/transport/appraisal.csv; it is then not drawn.")
    private List<String> set = List.of();

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        ScenarioArgument argument = new ScenarioArgument(scenario);
        AppraisalService service = data.appraisals(printing.errors());
        byte[] body = argument.body(service.scenarios());
        Faults faults = new Faults();
        AppraisalOptions options = new AppraisalOptions(discount, horizon, capex, set);
        try {
            AppraisalAsked asked = AppraisalReader.read(body, options, service, faults);
            if (asked == null) {
                throw argument.refused(faults.toProblem(), printing);
            }
            AppraisalDocument answer = answer(asked, service);
            printing.answer(answer, () -> new AppraisalReport(answer).toString());
            return answer.certificate().status().equals("certified") ? 0 : Failure.NOT_REACHED;
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private AppraisalDocument answer(AppraisalAsked asked, AppraisalService service) throws Failure, NoDemandException {
        try (Interrupt interrupt = Interrupt.listen();
                Progress progress = Progress.of(printing.errors())) {
            return service.answer(
                    asked, new AppraisalWatch(interrupt::came, step -> progress.steps(step.done(), step.of())));
        } catch (CancellationException e) {
            throw new Failure(Failure.NOT_REACHED, Messages.of("appraise.cancelled"), "");
        }
    }
}
