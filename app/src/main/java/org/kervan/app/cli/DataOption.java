package org.kervan.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.io.CheckReport;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.Dataset;
import picocli.CommandLine.Option;

/** The option {@code --data}, for commands that need a network to work on. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "Use the tables of this folder, not the built-in ones.")
    private @Nullable Path folder;

    /**
     * Loads the data. Faults in tables that the network is not built from are only mentioned on {@code err}.
     *
     * @throws Failure when there is no usable folder, or its network has faults: they are all told
     */
    KervanData load(PrintWriter err) throws Failure {
        Path wanted = folder == null ? Settings.dataFolder() : folder;
        CheckReport report;
        try {
            // the built-in package is checked by the tests; a folder of somebody else is checked as a whole
            report = folder == null ? DataFolder.read(wanted) : DataFolder.check(wanted);
        } catch (UnusableDataException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
        Dataset dataset = report.dataset();
        if (dataset == null) {
            throw report.faults().isEmpty()
                    ? new Failure(Failure.UNUSABLE, Messages.of("data.no-network", wanted), "")
                    : new Failure(Failure.FAULTS, FaultReport.faults(report.faults()), "");
        }
        if (!report.faults().isEmpty()) {
            err.println(Messages.of("data.other-faults", report.faults().size(), wanted));
        }
        return new KervanData(dataset);
    }
}
