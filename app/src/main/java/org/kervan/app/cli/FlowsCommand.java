package org.kervan.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.CoordinationDocument;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.FlowFormat;
import org.kervan.app.flow.FlowOptions;
import org.kervan.app.flow.FlowReader;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code flows}: who uses what, for the base or a scenario. Exit 0 certified, 2 bad question, 4 gap not reached. */
@Command(
        name = "flows",
        description =
                "Loads the freight demand on the network: flows, bottlenecks and what one more tonne there is worth.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered and certified",
            "1:the data has faults",
            "2:bad scenario or option",
            "4:answered, but the gap was not reached"
        })
final class FlowsCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioFile scenario = new ScenarioFile();

    @Option(names = "--year", paramLabel = "Y", description = "Year of the network (default: 2023, the base year).")
    private @Nullable String year;

    @Option(
            names = "--method",
            paramLabel = "WHAT",
            description = "ue (each its cheapest way), so (least total cost) or stochastic (tastes differ; default).")
    private @Nullable String method;

    @Option(
            names = "--capacity",
            paramLabel = "WHAT",
            description = "hard (nothing passes beyond a limit; default) or soft (crowding alone).")
    private @Nullable String capacity;

    @Option(
            names = "--select",
            paramLabel = "LINK",
            description = "Who uses this link; with > or < behind its id, in one direction.")
    private @Nullable String select;

    @Option(names = "--goods", description = "Tonnes by commodity too.")
    private boolean goods;

    @Option(
            names = "--elasticity",
            paramLabel = "E",
            description =
                    "Demand answers to cost: tonnes x (cost / cost in the base)^-E, 0 to 3 (default: 0, it does not).")
    private @Nullable String elasticity;

    @Option(
            names = "--coordination",
            description = "What it would be worth if all were led together: user equilibrium beside system optimum."
                    + " Takes a minute; Ctrl-C ends it.")
    private boolean coordination;

    @Mixin
    private final BottleneckFilter shown = new BottleneckFilter();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write a row for each link and direction to a .csv, .geojson or .gpkg file.")
    private @Nullable Path out;

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        FlowFormat format = format();
        byte[] body = scenario.body();
        FlowService service = data.flows(printing.errors());
        String detail = goods ? "goods" : "hours";
        String together = coordination ? "true" : null;
        FlowOptions options = new FlowOptions(year, method, capacity, select, detail, elasticity, together);
        shown.check(service.data(), printing);
        FlowDocument answer = shown.of(answer(body, options, service));
        if (out != null && format != null) {
            write(out, format.bytes(answer, service.data()));
        }
        printing.answer(answer, () -> new FlowsReport(service.data(), answer).toString());
        return certified(answer) ? 0 : Failure.NOT_REACHED;
    }

    private boolean certified(FlowDocument answer) {
        CoordinationDocument both = answer.coordination();
        return answer.certificate().status().equals("certified") && (!coordination || both != null && both.certified());
    }

    private FlowDocument answer(byte @Nullable [] body, FlowOptions options, FlowService service) throws Failure {
        Faults faults = new Faults();
        try {
            FlowQuestion question = FlowReader.read(body, options, service, faults);
            if (question == null) {
                throw scenario.refused(faults.toProblem(), printing);
            }
            try (Interrupt interrupt = Interrupt.listen();
                    Progress progress = Progress.of(printing.errors())) {
                FlowDocument answer = service.answer(question, new FlowWatch(interrupt::came, progress::tell));
                if (interrupt.came()) {
                    printing.errors().println(Messages.of("assign.cancelled"));
                }
                return answer;
            }
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private @Nullable FlowFormat format() throws Failure {
        if (out == null) {
            return null;
        }
        List<FlowFormat> files = Arrays.stream(FlowFormat.values())
                .filter(format -> !format.ending().isEmpty())
                .toList();
        for (FlowFormat format : files) {
            if (out.toString().endsWith(format.ending())) {
                return format;
            }
        }
        String endings = files.stream().map(FlowFormat::ending).collect(Collectors.joining(", "));
        throw new Failure(Failure.UNUSABLE, Messages.of("flows.ending", out, endings), "");
    }

    private static void write(Path file, byte[] bytes) throws Failure {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unwritable", file), "");
        }
    }
}
