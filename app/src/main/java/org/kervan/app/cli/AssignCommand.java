package org.kervan.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.assign.AssignDocument;
import org.kervan.app.assign.AssignRequest;
import org.kervan.app.assign.Assigner;
import org.kervan.app.assign.CheckFlowsDocument;
import org.kervan.app.assign.InputFaultsException;
import org.kervan.app.assign.Instance;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.engine.flow.FlowStatus;
import org.kervan.io.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assign}: flows on a network of others. Exit 0 reached or accepted, 1 faults or rejected, 3 not reached. */
@Command(
        name = "assign",
        description = "Assigns a demand to a road network (TNTP or GMNS): flows in equilibrium, with a certificate.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the gap was reached, or the flows were accepted",
            "1:the files have faults, or the flows were rejected",
            "2:a file or option cannot be used",
            "3:the gap was not reached"
        },
        footerHeading = "%nTolls and distance:%n",
        footer = {
            "  Some public networks count tolls and lengths in their costs, by factors that stand only in the README",
            "  beside the data: Chicago-Sketch 0.02 (toll) and 0.04 (distance), Chicago-Regional 0.1 and 0.25,",
            "  Philadelphia 0.055 (toll). Where the network file has lines <TOLL FACTOR> or <DISTANCE FACTOR>, they"
                    + " win."
        })
final class AssignCommand implements Callable<Integer> {

    /** A solve that ended before its gap. */
    private static final int NOT_REACHED = 3;

    @Option(
            names = "--network",
            paramLabel = "FILE",
            required = true,
            description = "TNTP network file, plain or .gz, or a folder in GMNS form.")
    private Path network = Path.of("");

    @Option(
            names = "--trips",
            paramLabel = "FILE",
            description = "TNTP trips file, plain or .gz; not needed for a GMNS folder with demand.csv.")
    private @Nullable Path trips;

    @Option(names = "--gap", paramLabel = "G", description = "Relative gap to reach (default: 1e-8).")
    private String gap = "1e-8";

    @Option(names = "--method", paramLabel = "M", description = "ue: user equilibrium (default); so: system optimum.")
    private String method = "ue";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 64 (default: 1); the flows are the same.")
    private String threads = "1";

    @Option(names = "--max-iterations", paramLabel = "N", description = "Most rounds over all origins (default: 1000).")
    private String maxIterations = "1000";

    @Option(names = "--demand-factor", paramLabel = "F", description = "Multiplies every demand (default: 1).")
    private String demandFactor = "1";

    @Option(names = "--toll-factor", paramLabel = "T", description = "Cost of a unit of toll, if the file has none.")
    private @Nullable String tollFactor;

    @Option(
            names = "--distance-factor",
            paramLabel = "D",
            description = "Cost of a unit of length, if the file has none.")
    private @Nullable String distanceFactor;

    @Option(
            names = "--flows",
            paramLabel = "OUT",
            description = "Write from,to,flow,cost of each link to this CSV file, with 17 digits.")
    private @Nullable Path flows;

    @Option(
            names = "--check",
            paramLabel = "FLOWS",
            description = "Solve nothing: check the flows of this file (CSV as written by --flows, or TNTP).")
    private @Nullable Path check;

    @Mixin
    private final Printing printing = new Printing();

    @Override
    public Integer call() throws Failure {
        AssignRequest request = request();
        checkWritable();
        Instance instance;
        try {
            instance = Assigner.load(request);
            return check == null ? solve(instance, request) : check(instance, request, check);
        } catch (InputFaultsException e) {
            String document = printing.document(
                    () -> CheckDocument.of(new CheckReport(e.faults(), java.util.Map.of(), "", null)));
            throw new Failure(Failure.FAULTS, FaultReport.faults(e.faults()), document);
        } catch (OutOfMemoryError e) {
            throw refused(Messages.of("assign.memory", Runtime.getRuntime().maxMemory() >> 20));
        }
    }

    private int solve(Instance instance, AssignRequest request) throws Failure {
        Assigner.Result result;
        try (Interrupt interrupt = Interrupt.listen()) {
            PrintWriter errors = printing.errors();
            try (Progress progress = Progress.of(errors)) {
                result = Assigner.solve(instance, request, interrupt::came, progress);
            }
            if (interrupt.came()) {
                errors.println(Messages.of("assign.cancelled"));
            }
            AssignDocument document = result.document();
            printing.answer(document, () -> AssignReport.of(request, document));
            write(result);
            printing.out().flush();
            errors.flush();
            return document.status() == FlowStatus.REACHED ? 0 : NOT_REACHED;
        }
    }

    private void write(Assigner.Result result) throws Failure {
        if (flows == null) {
            return;
        }
        try {
            result.flows().write(flows);
        } catch (IOException e) {
            String why = e.getClass().getSimpleName();
            throw new Failure(Failure.UNUSABLE, Messages.of("assign.write-failed", flows, why), "");
        }
    }

    private int check(Instance instance, AssignRequest request, Path file) throws InputFaultsException {
        CheckFlowsDocument document = Assigner.check(instance, request, file);
        printing.answer(document, () -> AssignReport.of(document));
        return document.accepted() ? 0 : Failure.FAULTS;
    }

    private AssignRequest request() throws Failure {
        if (trips == null && !Files.isDirectory(network)) {
            throw refused(Messages.of("assign.trips"));
        }
        String wanted = method.toLowerCase(Locale.ROOT);
        if (!wanted.equals("ue") && !wanted.equals("so")) {
            throw refused("--method", method, "ue or so");
        }
        return new AssignRequest(
                network,
                trips,
                number("--gap", gap, Double.MIN_NORMAL, 1),
                wanted.equals("ue") ? FlowMethod.USER_EQUILIBRIUM : FlowMethod.SYSTEM_OPTIMUM,
                (int) whole("--threads", threads, 64),
                (int) whole("--max-iterations", maxIterations, 1_000_000),
                number("--demand-factor", demandFactor, 0, 1e9),
                tollFactor == null ? null : number("--toll-factor", tollFactor, -1e9, 1e9),
                distanceFactor == null ? null : number("--distance-factor", distanceFactor, -1e9, 1e9));
    }

    private double whole(String option, String text, int most) throws Failure {
        double value = number(option, text, 1, most);
        if (value != Math.rint(value)) {
            throw refused(option, text, "a whole number from 1 to " + most);
        }
        return value;
    }

    private double number(String option, String text, double least, double most) throws Failure {
        double value;
        try {
            value = text.matches("[-+0-9.eE]+") ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw refused(option, text, "a number from " + Digits.plain(least) + " to " + Digits.plain(most));
        }
        return value;
    }

    private void checkWritable() throws Failure {
        if (flows != null) {
            Path folder = flows.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(flows)) {
                throw refused(Messages.of("assign.not-writable", flows));
            }
        }
    }

    private Failure refused(String option, String text, String expected) {
        return refused(Messages.of("assign.option", option, text, expected));
    }

    private Failure refused(String message) {
        return printing.refused(List.of(message), Problem.of("usage", 400, message));
    }
}
