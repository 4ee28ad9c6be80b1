package org.kervan.io.tntp;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.Issue;

/**
 * Reads files of Transportation Networks for Research. Nothing is thrown whatever a file holds: faults are located and
 * told all at once, and what is odd but clear is read and noted.
 */
public final class Tntp {

    private Tntp() {}

    /** Reads a network file, plain or packed with gzip. */
    public static TntpRead<TntpNetwork> network(Path file) {
        return read(Lines::open, file, NetworkReader::new, NetworkReader::read);
    }

    /**
     * Reads a trips file, plain or packed with gzip.
     *
     * @param network the network the trips are for: its zones alone may have demand; null when it is not known
     */
    public static TntpRead<TntpTrips> trips(Path file, @Nullable TntpNetwork network) {
        int zones = network == null ? 0 : network.zones();
        return read(
                Lines::open,
                file,
                (lines, faults, notes) -> new TripsReader(lines, zones, faults, notes),
                TripsReader::read);
    }

    /** Reads a flow file, plain or packed with gzip; a CSV file with the columns from, to, flow and cost will do. */
    public static TntpRead<TntpFlows> flows(Path file) {
        return read(Lines::open, file, FlowReader::new, FlowReader::read);
    }

    /** Reads a node file, plain or packed with gzip. */
    public static TntpRead<TntpNodes> nodes(Path file) {
        return read(Lines::open, file, NodeReader::new, NodeReader::read);
    }

    /** Reads a network from a stream, which is closed. */
    static TntpRead<TntpNetwork> network(InputStream stream, String name) {
        return read((in, faults) -> Lines.open(in, name, faults), stream, NetworkReader::new, NetworkReader::read);
    }

    /** Reads trips from a stream, which is closed. */
    static TntpRead<TntpTrips> trips(InputStream stream, String name, int zones) {
        return read(
                (in, faults) -> Lines.open(in, name, faults),
                stream,
                (lines, faults, notes) -> new TripsReader(lines, zones, faults, notes),
                TripsReader::read);
    }

    /** Reads flows from a stream, which is closed. */
    static TntpRead<TntpFlows> flows(InputStream stream, String name) {
        return read((in, faults) -> Lines.open(in, name, faults), stream, FlowReader::new, FlowReader::read);
    }

    /** Reads nodes from a stream, which is closed. */
    static TntpRead<TntpNodes> nodes(InputStream stream, String name) {
        return read((in, faults) -> Lines.open(in, name, faults), stream, NodeReader::new, NodeReader::read);
    }

    private interface Opener<S> {
        Lines open(S source, Faults faults);
    }

    private interface Maker<R> {
        R make(Lines lines, Faults faults, Faults notes);
    }

    private interface Reading<R, T> {
        @Nullable
        T read(R reader);
    }

    private static <S, R, T> TntpRead<T> read(Opener<S> opener, S source, Maker<R> maker, Reading<R, T> reading) {
        Faults faults = new Faults(Tntp.class);
        Faults notes = new Faults(Tntp.class);
        try (Lines lines = opener.open(source, faults)) {
            T content = reading.read(maker.make(lines, faults, notes));
            List<Issue> told = faults.sorted();
            return new TntpRead<>(told.isEmpty() ? content : null, told, notes.sorted());
        }
    }

    /** A number as a person would write it: no exponent, no needless digits. */
    static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
