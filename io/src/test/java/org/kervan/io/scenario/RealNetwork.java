package org.kervan.io.scenario;

import java.nio.file.Path;
import java.util.Objects;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.network.Network;

/** The network of the repository's data, read once for all tests. */
final class RealNetwork {
    private static final Network NETWORK = read();

    private RealNetwork() {}

    static Network get() {
        return NETWORK;
    }

    private static Network read() {
        try {
            return Objects.requireNonNull(DataFolder.read(Path.of("..", "data")).dataset())
                    .network();
        } catch (UnusableDataException e) {
            throw new AssertionError(e);
        }
    }
}
