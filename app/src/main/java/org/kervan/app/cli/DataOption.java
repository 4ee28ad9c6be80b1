package org.kervan.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.kervan.app.access.Access;
import org.kervan.app.access.AccessException;
import org.kervan.app.access.AccessSettings;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.data.KervanData;
import org.kervan.app.flow.FlowService;
import org.kervan.app.http.Services;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.io.CheckReport;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.Dataset;
import org.kervan.store.ledger.LedgerPlace;
import picocli.CommandLine.Option;

/** The option {@code --data}, for commands that need a network to work on. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "Use the tables of this folder, not the built-in ones.")
    private @Nullable Path folder;

    /**
     * Prepares the network. A folder of the user's is checked as a whole; of the built-in package, which the tests
     * hold free of faults, only what the network is built from is read. Faults in tables that the network is not built
     * from are only mentioned on {@code err}.
     *
     * @throws Failure when there is no usable folder, or its network has faults: they are all told
     */
    KervanData load(PrintWriter err) throws Failure {
        CheckReport report = report(folder == null ? DataFolder::read : DataFolder::check);
        KervanData data = prepare(report);
        if (!report.faults().isEmpty()) {
            err.println(Messages.of("data.other-faults", report.faults().size(), folder()));
        }
        return data;
    }

    /** As {@link #load}, for commands that load freight demand on the network; the demand is read when it is needed. */
    FlowService flows(PrintWriter err) throws Failure {
        return new FlowService(load(err), folder());
    }

    /** As {@link #flows}, for commands that appraise. */
    AppraisalService appraisals(PrintWriter err) throws Failure {
        return new AppraisalService(flows(err));
    }

    /** The scenarios on it, those of its library and others. */
    ScenarioService scenarios(PrintWriter err) throws Failure {
        return new ScenarioService(flows(err));
    }

    /**
     * All that a server answers from. The ledger is opened when it is needed, or told to prepare.
     *
     * @param place where the ledger is kept
     */
    Services services(PrintWriter err, LedgerPlace place) throws Failure {
        Path settings = Settings.accessFolder(place);
        InstantSource clock = InstantSource.system();
        try {
            Access access = new Access(
                    AccessSettings.read(settings.resolve("access.properties")),
                    settings.resolve("accounts.json"),
                    clock);
            return new Services(flows(err), new LedgerService(place, folder(), clock), access);
        } catch (AccessException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    /** The folder asked for, else that of the built-in package. */
    Path folder() {
        return folder == null ? Settings.dataFolder() : folder;
    }

    private interface Reader {
        CheckReport read(Path folder) throws UnusableDataException;
    }

    private CheckReport report(Reader reader) throws Failure {
        try {
            return reader.read(folder());
        } catch (UnusableDataException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private KervanData prepare(CheckReport report) throws Failure {
        Dataset dataset = report.dataset();
        if (dataset == null) {
            throw report.faults().isEmpty()
                    ? new Failure(Failure.UNUSABLE, Messages.of("data.no-network", folder()), "")
                    : new Failure(Failure.FAULTS, FaultReport.faults(report.faults()), "");
        }
        return new KervanData(dataset);
    }
}
