package org.kervan.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalAsked;
import org.kervan.app.appraise.AppraisalOptions;
import org.kervan.app.appraise.AppraisalReader;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.app.report.ReportService;
import org.kervan.app.text.Messages;
import org.kervan.study.appraise.AppraisalWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: an appraisal as one HTML file. Exit 0 certified, 2 bad question, 4 gap not reached. */
@Command(
        name = "report",
        description = "Appraises a scenario and writes one HTML file that opens anywhere and prints well.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:written and certified",
            "1:the data has faults",
            "2:bad scenario or option, or the file cannot be written",
            "4:written, but a gap was not reached; or ended before the answer"
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "An id of the library, base, or a file.")
    private String scenario = "";

    @Option(names = "-o", required = true, paramLabel = "FILE.html", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--discount", paramLabel = "RATE", description = "Rate of discount a year.")
    private @Nullable String discount;

    @Option(names = "--horizon", paramLabel = "YEARS", description = "Years counted.")
    private @Nullable String horizon;

    @Option(names = "--capex", paramLabel = "[ID=]USD_MILLION", description = "As in ./kervan appraise.")
    private List<String> capex = List.of();

    @Option(names = "--set", paramLabel = "ID=NUMBER", description = "As in ./kervan appraise.")
    private List<String> set = List.of();

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        AppraisalService service = data.appraisals(printing.errors());
        ScenarioArgument argument = new ScenarioArgument(scenario);
        byte[] body = argument.body(service.scenarios());
        Faults faults = new Faults();
        AppraisalOptions options = new AppraisalOptions(discount, horizon, capex, set);
        try {
            AppraisalAsked asked = AppraisalReader.read(body, options, service, faults);
            if (asked == null) {
                throw argument.refused(faults.toProblem(), printing);
            }
            ReportService.Report report = write(asked, body, service);
            Files.write(out, report.html());
            printing.answer(report.answer(), () -> Messages.of("report.written", out));
            return report.answer().certificate().status().equals("certified") ? 0 : Failure.NOT_REACHED;
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unwritable", out), "");
        } catch (CancellationException e) {
            throw new Failure(Failure.NOT_REACHED, Messages.of("appraise.cancelled"), "");
        }
    }

    private ReportService.Report write(AppraisalAsked asked, byte[] body, AppraisalService service)
            throws NoDemandException {
        try (Interrupt interrupt = Interrupt.listen();
                Progress progress = Progress.of(printing.errors())) {
            AppraisalWatch watch = new AppraisalWatch(interrupt::came, step -> progress.steps(step.done(), step.of()));
            return new ReportService(service).write(asked, body, command(), watch);
        }
    }

    private String command() {
        StringBuilder command = new StringBuilder("./kervan report ").append(scenario);
        option(command, "--discount", discount);
        option(command, "--horizon", horizon);
        capex.forEach(each -> option(command, "--capex", each));
        set.forEach(each -> option(command, "--set", each));
        Path name = out.getFileName();
        return command.append(" -o ").append(name == null ? out : name).toString();
    }

    private static void option(StringBuilder command, String name, @Nullable String value) {
        if (value != null) {
            command.append(' ').append(name).append(' ').append(value);
        }
    }
}
