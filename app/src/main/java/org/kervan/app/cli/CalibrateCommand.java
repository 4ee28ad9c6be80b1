package org.kervan.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kervan.app.flow.CalibrationDocument;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.text.Messages;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.count.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code calibrate}: estimates how shippers choose on the counts; the tables are not written. Exit 0 done. */
@Command(
        name = "calibrate",
        description = "Estimates how shippers choose on the counts alone, cross-validated by place. Takes minutes.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the data has faults", "2:the data cannot be used"})
final class CalibrateCommand implements Callable<Integer> {

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        PrintWriter progress = printing.errors();
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
            printing.answer(found, () -> text(found));
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
                        ValidationReport.line(found.before().near()),
                        ValidationReport.line(found.after().near()),
                        ValidationReport.line(found.heldOut().near()),
                        ValidationReport.line(found.before().all()),
                        ValidationReport.line(found.after().all()),
                        ValidationReport.line(found.heldOut().all()));
    }
}
