package org.kervan.io.tntp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** Lines of a network file to a {@link TntpNetwork}. */
final class NetworkReader {
    static final String ZONES = "NUMBER OF ZONES";
    private static final String NODES = "NUMBER OF NODES";
    private static final String LINKS = "NUMBER OF LINKS";
    private static final String FIRST = "FIRST THRU NODE";
    private static final String FIRST_SPELT_OUT = "FIRST THROUGH NODE";
    static final String TOTAL = "TOTAL OD FLOW";

    /** The columns of a row; those from {@code speed} on may be absent when they are so in every row. */
    private static final String[] COLUMNS = {
        "init_node", "term_node", "capacity", "length", "free_flow_time", "b", "power", "speed", "toll", "link_type"
    };

    private static final int NEEDED = 7;

    private final Lines lines;
    private final Faults faults;
    private final Faults notes;
    private final Metadata metadata;
    private final Fields row;
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList type = new IntList();
    private final IntList line = new IntList();
    private final DoubleList[] numbers = new DoubleList[7];
    private final double[] values = new double[7];
    private int width;
    private int rows;
    private boolean isNetwork = true;

    NetworkReader(Lines lines, Faults faults, Faults notes) {
        this.lines = lines;
        this.faults = faults;
        this.notes = notes;
        this.metadata = new Metadata(lines, faults, notes);
        this.row = new Fields(lines, faults, false);
        Arrays.setAll(numbers, i -> new DoubleList());
    }

    /** Reads to the end; null when the file is of another kind or cannot be read at all. */
    @Nullable
    TntpNetwork read() {
        while (lines.next()) {
            if (metadata.take()) {
                continue;
            }
            row.split();
            if (row.count() > 0) {
                row();
            }
        }
        return isNetwork && !lines.broken() ? network() : null;
    }

    private void row() {
        if (line.size() == 0 && width == 0) {
            if (!metadata.has(ZONES) || metadata.has(TOTAL)) {
                isNetwork = false;
                faults.atFile(lines.file(), IssueKind.HEADER, metadata.has(TOTAL) ? "trips" : "no-network");
                lines.stop();
                return;
            }
            if (row.isWords()) {
                return;
            }
            width = Math.min(row.count(), COLUMNS.length);
        }
        rows++;
        if (row.count() < NEEDED || row.count() < width) {
            faults.add(
                    lines.file(),
                    lines.number(),
                    "",
                    row.text(0),
                    IssueKind.FIELDS,
                    "link",
                    row.count(),
                    Math.max(width, NEEDED),
                    String.join(" ", COLUMNS));
        } else if (line.size() == TntpLimits.LINKS) {
            faults.add(lines.file(), lines.number(), "", "", IssueKind.FILE, "links", TntpLimits.LINKS);
            lines.stop();
        } else {
            link();
        }
    }

    private void link() {
        int tail = row.node(0, COLUMNS[0]);
        int head = row.node(1, COLUMNS[1]);
        for (int i = 0; i < values.length; i++) {
            int field = i + 2;
            boolean signed = field == 7 || field == 8;
            values[i] =
                    field < row.count() ? row.number(field, COLUMNS[field], signed ? Double.NEGATIVE_INFINITY : 0) : 0;
        }
        int kind = 0;
        if (row.count() > 9) {
            double stated = row.number(9, COLUMNS[9], Double.NEGATIVE_INFINITY);
            if (row.sound() && stated != (int) stated) {
                row.fault(9, COLUMNS[9], IssueKind.TYPE, "whole");
            }
            kind = (int) stated;
        }
        boolean constant = values[3] == 0 || values[4] == 0 || values[2] == 0;
        if (row.sound() && values[0] == 0 && !constant) {
            row.fault(2, COLUMNS[2], IssueKind.RANGE, "capacity");
        }
        if (row.sound() && tail == head) {
            notes.add(lines.file(), lines.number(), "", "", IssueKind.CONSISTENCY, "loop", tail);
        }
        from.add(tail);
        to.add(head);
        for (int i = 0; i < values.length; i++) {
            numbers[i].add(values[i]);
        }
        type.add(kind);
        line.add(lines.number());
    }

    private TntpNetwork network() {
        Integer zones = metadata.neededCount(ZONES, TntpLimits.NODE);
        String firstKey = metadata.has(FIRST_SPELT_OUT) ? FIRST_SPELT_OUT : FIRST;
        Integer first = metadata.neededCount(firstKey, TntpLimits.NODE);
        TntpNetwork network = new TntpNetwork(
                Objects.requireNonNullElse(zones, 0),
                Objects.requireNonNullElse(first, 1),
                metadata.number("TOLL FACTOR"),
                metadata.number("DISTANCE FACTOR"),
                from.toArray(),
                to.toArray(),
                numbers[0].toArray(),
                numbers[1].toArray(),
                numbers[2].toArray(),
                numbers[3].toArray(),
                numbers[4].toArray(),
                numbers[5].toArray(),
                numbers[6].toArray(),
                type.toArray(),
                line.toArray());
        compare(network);
        return network;
    }

    /** What the metadata say against what was found. Fewer links than stated is a file cut off. */
    private void compare(TntpNetwork network) {
        Integer links = metadata.count(LINKS, Integer.MAX_VALUE);
        int greatest = 0;
        for (int i = 0; i < network.links(); i++) {
            greatest = Math.max(greatest, Math.max(network.from()[i], network.to()[i]));
        }
        if (links != null && links > rows) {
            metadata.fault(LINKS, IssueKind.CONSISTENCY, "links-cut", rows);
        } else if (links != null && links < rows) {
            metadata.note(LINKS, "links-more", rows);
        }
        if (network.links() == 0 && (links == null || links <= 0)) {
            faults.atFile(lines.file(), IssueKind.MISSING, "links");
        }
        Integer nodes = metadata.count(NODES, TntpLimits.NODE);
        if (nodes != null && greatest > nodes) {
            metadata.note(NODES, "nodes-more", greatest);
        }
        if (width > 0 && width < COLUMNS.length) {
            notes.atFile(lines.file(), IssueKind.FIELDS, "short", COLUMNS[width]);
        }
        if (network.hasUnitCapacities()) {
            notes.atFile(lines.file(), IssueKind.CONSISTENCY, "unit-capacity");
        }
        if (network.links() > 0 && network.zones() > greatest) {
            metadata.note(ZONES, "zones-more", greatest);
        }
        noteDoubles(network);
    }

    /** Notes links that join the same nodes as an earlier one: keyed by their ends, one of them would be lost. */
    private void noteDoubles(TntpNetwork network) {
        long[] keys = new long[network.links()];
        Arrays.setAll(keys, i -> key(network, i));
        Arrays.sort(keys);
        Map<Long, Integer> firstLine = new HashMap<>();
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1]) {
                firstLine.put(keys[i], 0);
            }
        }
        for (int i = 0; i < keys.length && !firstLine.isEmpty(); i++) {
            Integer before = firstLine.get(key(network, i));
            if (before != null && before == 0) {
                firstLine.put(key(network, i), network.line()[i]);
            } else if (before != null) {
                String ends = network.from()[i] + " " + network.to()[i];
                notes.add(lines.file(), network.line()[i], "", ends, IssueKind.DUPLICATE, "link", before);
            }
        }
    }

    private static long key(TntpNetwork network, int link) {
        return (long) network.from()[link] << 32 | network.to()[link];
    }
}
