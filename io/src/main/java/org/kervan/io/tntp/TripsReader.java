package org.kervan.io.tntp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** Lines of a trips file to {@link TntpTrips}. */
final class TripsReader {
    /** A sum that lies this far below the stated one, with origins missing at the end, is a file cut off. */
    private static final double CUT = 1e-3;

    /** Sums that differ by less than this differ by the rounding of what was written. */
    private static final double ROUNDING = 1e-6;

    private final Lines lines;
    private final Faults faults;
    private final Metadata metadata;
    private final int zones;
    private final IntList origins = new IntList();
    private final IntList destinations = new IntList();
    private final DoubleList amounts = new DoubleList();
    private final IntList pairLines = new IntList();
    private int[] originLine = new int[1024];
    private int[] lastOrigin = new int[1024];
    private int[] lastLine = new int[1024];
    private int end;
    private int origin;
    private int greatestOrigin;
    private boolean anyOrigin;
    private boolean isTrips = true;
    private boolean open;
    private final Sum total = new Sum();
    private final Sum intrazonal = new Sum();

    /** @param zones number of zones of the network, 0 when it is not known */
    TripsReader(Lines lines, int zones, Faults faults, Faults notes) {
        this.lines = lines;
        this.zones = zones;
        this.faults = faults;
        this.metadata = new Metadata(lines, faults, notes);
    }

    /** Reads to the end; null when the file is of another kind or cannot be read at all. */
    @Nullable
    TntpTrips read() {
        while (lines.next()) {
            if (!metadata.take()) {
                row();
            }
        }
        if (lines.broken() || !isTrips) {
            return null;
        }
        if (!anyOrigin) {
            faults.atFile(lines.file(), IssueKind.HEADER, "no-trips");
            return null;
        }
        return trips();
    }

    private void row() {
        byte[] text = lines.text();
        end = 0;
        while (end < lines.length() && text[end] != '~') {
            end++;
        }
        int at = blanks(0);
        if (at == end) {
            return;
        }
        if (isOrigin(at)) {
            origin(at + 6);
            return;
        }
        if (!anyOrigin) {
            isTrips = false;
            faults.atFile(lines.file(), IssueKind.HEADER, metadata.has("NUMBER OF LINKS") ? "network" : "no-trips");
            lines.stop();
            return;
        }
        while (at < end) {
            at = entry(at);
        }
    }

    private void origin(int from) {
        anyOrigin = true;
        int at = blanks(from);
        if (at < end && lines.text()[at] == ':') {
            at = blanks(at + 1);
        }
        int to = word(at);
        origin = Decimal.whole(lines.text(), at, to);
        if (origin < 1 || origin > TntpLimits.ZONES) {
            fault("origin", at, to, IssueKind.TYPE, "zone", TntpLimits.ZONES);
            origin = 0;
            return;
        }
        unknown("origin", origin, at, to);
        if (origin >= originLine.length) {
            originLine = Arrays.copyOf(originLine, Math.max(origin + 1, 2 * originLine.length));
        }
        if (originLine[origin] > 0) {
            fault("origin", at, to, IssueKind.DUPLICATE, "origin", originLine[origin]);
        }
        originLine[origin] = lines.number();
        greatestOrigin = Math.max(greatestOrigin, origin);
        int rest = blanks(to);
        if (rest < end && (lines.text()[rest] == ':' || lines.text()[rest] == ';')) {
            rest = blanks(rest + 1);
        }
        while (rest < end) {
            rest = entry(rest);
        }
    }

    /** Reads {@code destination : amount ;} and returns where the next one begins. Some files have no semicolons. */
    private int entry(int from) {
        byte[] text = lines.text();
        int zoneEnd = word(from);
        int colon = blanks(zoneEnd);
        int amountStart = colon < end && text[colon] == ':' ? blanks(colon + 1) : end;
        int amountEnd = word(amountStart);
        int next = blanks(amountEnd);
        open = next >= end || text[next] != ';';
        if (amountStart == amountEnd || (open && next < end && !isEntry(next))) {
            fault("", from, Math.max(amountEnd, zoneEnd), IssueKind.FIELDS, "trip");
            return afterSemicolon(from);
        }
        pair(from, zoneEnd, amountStart, amountEnd);
        return open ? next : blanks(next + 1);
    }

    private boolean isEntry(int at) {
        int colon = blanks(word(at));
        return colon < end && lines.text()[colon] == ':';
    }

    private void pair(int zoneStart, int zoneEnd, int amountStart, int amountEnd) {
        int zone = Decimal.whole(lines.text(), zoneStart, zoneEnd);
        double amount = Decimal.parse(lines.text(), amountStart, amountEnd);
        if (Double.isNaN(amount)) {
            fault("amount", amountStart, amountEnd, IssueKind.TYPE, "number");
        } else if (amount < 0) {
            fault("amount", amountStart, amountEnd, IssueKind.RANGE, "least", "0");
        }
        if (zone < 1 || zone > TntpLimits.ZONES) {
            fault("destination", zoneStart, zoneEnd, IssueKind.TYPE, "zone", TntpLimits.ZONES);
            return;
        }
        if (origin == 0 || !(amount > 0)) {
            return;
        }
        unknown("destination", zone, zoneStart, zoneEnd);
        if (zone >= lastOrigin.length) {
            lastOrigin = Arrays.copyOf(lastOrigin, Math.max(zone + 1, 2 * lastOrigin.length));
            lastLine = Arrays.copyOf(lastLine, lastOrigin.length);
        }
        if (lastOrigin[zone] == origin) {
            fault("destination", zoneStart, zoneEnd, IssueKind.DUPLICATE, "pair", origin, lastLine[zone]);
        }
        lastOrigin[zone] = origin;
        lastLine[zone] = lines.number();
        keep(zone, amount);
    }

    private void keep(int zone, double amount) {
        total.add(amount);
        if (zone == origin) {
            intrazonal.add(amount);
            return;
        }
        if (origins.size() == TntpLimits.PAIRS) {
            faults.add(lines.file(), lines.number(), "", "", IssueKind.FILE, "pairs", TntpLimits.PAIRS);
            lines.stop();
            return;
        }
        origins.add(origin);
        destinations.add(zone);
        amounts.add(amount);
        pairLines.add(lines.number());
    }

    private TntpTrips trips() {
        Integer stated = metadata.count(NetworkReader.ZONES, TntpLimits.NODE);
        Double sum = metadata.number(NetworkReader.TOTAL);
        if (open && !lines.ended()) {
            faults.add(lines.file(), lines.number(), "", "", IssueKind.FILE, "trips-cut");
        }
        boolean all = faults.sorted().isEmpty();
        if (sum == null || sum <= 0 || !all) {
            sum = null; // nothing to compare with, or nothing that could be compared
        } else if (total.value() < sum * (1 - CUT) && stated != null && greatestOrigin < stated) {
            metadata.fault(
                    NetworkReader.TOTAL, IssueKind.CONSISTENCY, "total-cut", Tntp.plain(total.value()), greatestOrigin);
        } else if (Math.abs(total.value() - sum) > ROUNDING * sum) {
            metadata.note(NetworkReader.TOTAL, "total", Tntp.plain(total.value()));
        }
        if (stated != null && zones > 0 && stated != zones) {
            metadata.note(NetworkReader.ZONES, "zones-differ", zones);
        }
        return new TntpTrips(
                stated,
                sum,
                total.value(),
                intrazonal.value(),
                origins.toArray(),
                destinations.toArray(),
                amounts.toArray(),
                pairLines.toArray());
    }

    private void unknown(String column, int zone, int from, int to) {
        if (zones > 0 && zone > zones) {
            fault(column, from, to, IssueKind.REFERENCE, "zone", zones);
        }
    }

    private void fault(String column, int from, int to, IssueKind kind, String rule, Object... details) {
        faults.add(lines.file(), lines.number(), column, lines.part(from, Math.max(from, to)), kind, rule, details);
    }

    private int blanks(int from) {
        int at = from;
        while (at < end && lines.text()[at] >= 0 && lines.text()[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** Where the word ends that begins here: at a blank, a colon or a semicolon. */
    private int word(int from) {
        int at = from;
        while (at < end) {
            byte c = lines.text()[at];
            if ((c >= 0 && c <= ' ') || c == ':' || c == ';') {
                break;
            }
            at++;
        }
        return at;
    }

    private int afterSemicolon(int from) {
        int at = from;
        while (at < end && lines.text()[at] != ';') {
            at++;
        }
        return at < end ? blanks(at + 1) : at;
    }

    private boolean isOrigin(int at) {
        byte[] text = lines.text();
        return at + 6 <= end
                && (text[at] | 32) == 'o'
                && (text[at + 1] | 32) == 'r'
                && (text[at + 2] | 32) == 'i'
                && (text[at + 3] | 32) == 'g'
                && (text[at + 4] | 32) == 'i'
                && (text[at + 5] | 32) == 'n';
    }
}
