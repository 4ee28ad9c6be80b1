package org.kervan.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.FlowFormat;
import org.kervan.app.flow.FlowOptions;
import org.kervan.app.flow.FlowReader;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Fault;
import org.kervan.app.problem.Faults;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.io.json.JsonText;
import org.kervan.study.flow.FlowQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Changes to the base, as data/_schemas/scenario.json describes them.")
    private @Nullable Path scenario;

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
            names = "--out",
            paramLabel = "FILE",
            description = "Write a row for each link and direction to a .csv, .geojson or .gpkg file.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        FlowFormat format = format();
        byte[] body = scenario == null ? null : read(scenario);
        FlowService service = data.flows(Output.errorsOf(spec));
        FlowOptions options = new FlowOptions(year, method, capacity, select, goods ? "goods" : null);
        FlowDocument answer = answer(body, options, service);
        if (out != null && format != null) {
            write(out, format.bytes(answer, service.data()));
        }
        Output.of(spec).println(json ? Json.toText(answer) : new FlowsReport(service.data(), answer).toString());
        return answer.certificate().status().equals("certified") ? 0 : Failure.NOT_REACHED;
    }

    private FlowDocument answer(byte @Nullable [] body, FlowOptions options, FlowService service) throws Failure {
        Faults faults = new Faults();
        try {
            FlowQuestion question = FlowReader.read(body, options, service, faults);
            if (question == null) {
                throw refused(faults.toProblem());
            }
            return service.answer(question);
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private Failure refused(Problem problem) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : problem.errors()) {
            Integer line = fault.line();
            String place = line == null || scenario == null
                    ? ""
                    : Messages.of("flows.place", scenario, line, String.valueOf(fault.column())) + " ";
            lines.add(Plain.whole(place + fault.message()));
        }
        return new Failure(Failure.UNUSABLE, String.join("\n", lines), json ? Json.toText(problem) : "");
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

    private static byte[] read(Path file) throws Failure {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(JsonText.BYTES + 1);
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unreadable", file), "");
        }
    }

    private static void write(Path file, byte[] bytes) throws Failure {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Failure(Failure.UNUSABLE, Messages.of("flows.unwritable", file), "");
        }
    }
}
