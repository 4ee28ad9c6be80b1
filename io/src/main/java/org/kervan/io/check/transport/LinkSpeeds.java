package org.kervan.io.check.transport;

import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Mode;

/** Commercial speeds that freight of the mode does not reach, or is hardly ever slower than, over a whole link. Speeds outside
 * the range of the column are passed over: they are told already. */
final class LinkSpeeds implements Rule {
    /** km/h, with stops on the way: block trains, lorries with rest, ships from canal barges to fast ro-ro ferries. */
    private static final Map<Mode, Range> RANGES = Map.of(
            Mode.RAIL, new Range(5, 110),
            Mode.ROAD, new Range(5, 90),
            Mode.SEA, new Range(8, 48),
            Mode.FERRY, new Range(8, 60),
            Mode.INLAND_WATERWAY, new Range(3, 25));

    private record Range(int low, int high) {}

    @Override
    public String name() {
        return "link-speeds";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        ColumnDescription column =
                tables.find(Paths.LINKS).orElseThrow().description().column("speed_kmh");
        for (Row link : tables.rows(Paths.LINKS)) {
            Double speedKmh = link.number("speed_kmh");
            Range range = Ways.mode(link).map(RANGES::get).orElse(null);
            if (speedKmh != null
                    && column.holds(speedKmh)
                    && range != null
                    && (speedKmh < range.low || speedKmh > range.high)) {
                faults.at(
                        link, "speed_kmh", IssueKind.RANGE, "speed-of-mode", range.low, range.high, link.text("mode"));
            }
        }
    }
}
