package org.kervan.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.CalibrationDocument;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.json.Json;
import org.kervan.app.text.Messages;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.count.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code calibrate}: estimates how shippers choose on the counts; the tables are not written. Exit 0 done. */
@Command(
        name = "calibrate",
        description = "Estimates how shippers choose on the counts alone, cross-validated by place. Takes minutes.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the data has faults", "2:the data cannot be used"})
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        PrintWriter progress = Output.errorsOf(spec);
        FlowService service = data.flows(progress);
        try {
            PartReport<Observations> report = service.observations();
            Observations observations = report.part();
            if (observations == null) {
                throw new Failure(Failure.FAULTS, FaultReport.faults(report.faults()), "");
            }
            CalibrationDocument found = service.calibrate(observations, line -> {
                progress.println(line);
                progress.flush();
            });
            Output.of(spec).println(json ? Json.toText(found) : text(found));
        } catch (NoDemandException | UnusableDataException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        return 0;
    }

    private static String text(CalibrationDocument found) {
        Table table = new Table(Table.Side.LEFT, Table.Side.RIGHT);
        found.values().forEach((id, value) -> table.row(id, Digits.three(value)));
        return table + "\n"
                + Messages.of(
                        "calibrate.scores",
                        ValidationReport.line(found.before()),
                        ValidationReport.line(found.after()),
                        ValidationReport.line(found.heldOut()));
    }
}
