package org.kervan.app.data;

import java.nio.file.Path;
import org.kervan.app.flow.FlowService;
import org.kervan.io.CheckReport;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.Dataset;

/** The data package of the repository, loaded once for all tests. */
public final class RealData {

    public static final Path FOLDER = Path.of("..", "data");

    private static final KervanData DATA = load();

    private static final FlowService FLOWS = new FlowService(DATA, FOLDER);

    private RealData() {}

    public static KervanData get() {
        return DATA;
    }

    /** The flows on it; the base is solved once for all tests. */
    public static FlowService flows() {
        return FLOWS;
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
