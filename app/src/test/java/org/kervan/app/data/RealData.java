package org.kervan.app.data;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kervan.app.access.Access;
import org.kervan.app.access.AccessException;
import org.kervan.app.access.AccessSettings;
import org.kervan.app.flow.FlowService;
import org.kervan.app.http.Services;
import org.kervan.app.ledger.LedgerService;
import org.kervan.io.CheckReport;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.Dataset;
import org.kervan.store.ledger.LedgerPlace;

/** The data package of the repository, loaded once for all tests. */
public final class RealData {

    public static final Path FOLDER = Path.of("..", "data");

    private static final KervanData DATA = load();

    private static final FlowService FLOWS = new FlowService(DATA, FOLDER);

    private static final Services SERVICES = inPassing();

    private RealData() {}

    public static KervanData get() {
        return DATA;
    }

    /** The flows on it; the base is solved once for all tests. */
    public static FlowService flows() {
        return FLOWS;
    }

    /** All that a server answers from; its ledger and accounts lie in a folder that is gone after the tests. */
    public static Services services() {
        return SERVICES;
    }

    /** As {@link #services}, with a ledger and accounts in a folder. */
    public static Services services(Path folder, AccessSettings settings) {
        try {
            Access access = new Access(settings, folder.resolve("accounts.json"), InstantSource.system());
            LedgerPlace place = new LedgerPlace.SqliteFile(folder.resolve("ledger.sqlite"));
            return new Services(FLOWS, new LedgerService(place, FOLDER, InstantSource.system()), access);
        } catch (AccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Services inPassing() {
        try {
            Path folder = Files.createTempDirectory("kervan-test");
            Services services = services(folder, new AccessSettings(1_000_000, 1_000_000, 10, false, null));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                services.ledger().close();
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return services;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KervanData load() {
        try {
            CheckReport report = DataFolder.check(FOLDER);
            Dataset dataset = report.dataset();
            if (dataset == null) {
                throw new AssertionError("the data package has faults: " + report.faults());
            }
            return new KervanData(dataset);
        } catch (UnusableDataException e) {
            throw new AssertionError(e);
        }
    }
}
