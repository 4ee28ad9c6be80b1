package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.flow.ValidationDocument;
import org.kervan.io.CountFiles;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.count.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code validate}: model values beside counts, row by row. Exit 0 compared, 1 faults in the file, 2 unusable. */
@Command(
        name = "validate",
        description = "Puts the flows of the base year beside counts, and says for each what is not modelled and why.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:compared", "1:the data or the counts have faults", "2:a file cannot be used"})
final class ValidateCommand implements Callable<Integer> {

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = "Counts in the form of data/trade/counts.csv (default: those of the data).")
    private @Nullable Path counts;

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Their places in the form of data/trade/count_places.csv (default: those of the data).")
    private @Nullable Path places;

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        FlowService service = data.flows(printing.errors());
        Observations observations = observations(service);
        try {
            ValidationDocument answer = service.compare(observations);
            printing.answer(answer, () -> new ValidationReport(answer).toString());
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }

    private Observations observations(FlowService service) throws Failure {
        try {
            PartReport<Observations> known = service.observations();
            Observations ours = part(known);
            return counts == null ? ours : part(CountFiles.read(counts, places, ours));
        } catch (UnusableDataException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private Observations part(PartReport<Observations> report) throws Failure {
        Observations part = report.part();
        if (part == null) {
            String document = printing.document(() -> CheckDocument.of(report.faults()));
            throw new Failure(Failure.FAULTS, FaultReport.faults(report.faults()), document);
        }
        return part;
    }
}
