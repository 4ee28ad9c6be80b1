package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.settings.Settings;
import org.kervan.io.CheckReport;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: every fault of a data folder at once. Exit 0 clean, 1 faults, 2 unusable. */
@Command(
        name = "check",
        description = "Checks a folder of data tables and tells every fault at once.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:clean", "1:faults", "2:the folder cannot be used"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; without it, the built-in data.")
    private @Nullable Path folder;

    @Mixin
    private final Printing printing = new Printing();

    @Override
    public Integer call() throws Failure {
        Path checked = folder == null ? Settings.dataFolder() : folder;
        CheckReport report;
        try {
            report = DataFolder.check(checked);
        } catch (UnusableDataException e) {
            String message = Failure.messageOf(e);
            String document = printing.document(() -> CheckDocument.unusable(checked, message));
            throw new Failure(Failure.UNUSABLE, message, document);
        }
        printing.answer(CheckDocument.of(report), () -> FaultReport.of(report));
        return report.faults().isEmpty() ? 0 : Failure.FAULTS;
    }
}
