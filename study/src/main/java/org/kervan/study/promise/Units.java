package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of the ledger that differ by a power of ten only. Nothing else is ever converted. */
final class Units {
    /** What is measured, and the power of ten of the unit. A mass or volume a year is that of the year. */
    private record Measure(String what, int tens) {}

    private static final String MONEY = "usd";
    private static final String MASS = "mass";
    private static final String GAS = "gas";
    private static final String PEOPLE = "people";

    private static final Map<String, Measure> KNOWN = Map.ofEntries(
            Map.entry("usd", new Measure(MONEY, 0)),
            Map.entry("usd-thousand", new Measure(MONEY, 3)),
            Map.entry("usd-million", new Measure(MONEY, 6)),
            Map.entry("usd-billion", new Measure(MONEY, 9)),
            Map.entry("usd-trillion", new Measure(MONEY, 12)),
            Map.entry("tonnes", new Measure(MASS, 0)),
            Map.entry("kt", new Measure(MASS, 3)),
            Map.entry("mt", new Measure(MASS, 6)),
            Map.entry("mt-per-year", new Measure(MASS, 6)),
            Map.entry("million-m3", new Measure(GAS, 6)),
            Map.entry("bcm", new Measure(GAS, 9)),
            Map.entry("bcm-per-year", new Measure(GAS, 9)),
            Map.entry("people", new Measure(PEOPLE, 0)),
            Map.entry("persons", new Measure(PEOPLE, 0)),
            Map.entry("million-people", new Measure(PEOPLE, 6)));

    private static final Set<String> NO_PIECES =
            Set.of("percent", "rank", "days", "years", "date", "text", "times", "km", "percent-points");

    private Units() {}

    /** The same amount in another unit, exact; null when the units do not measure the same. */
    static @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return value;
        }
        Measure one = KNOWN.get(from);
        Measure other = KNOWN.get(to);
        if (one != null && other != null && one.what.equals(other.what)) {
            return value.scaleByPowerOfTen(one.tens - other.tens);
        }
        return isCount(from, to) || isCount(to, from) ? value : null;
    }

    /** Whether one unit only says that pieces are counted, and the other names the pieces. */
    private static boolean isCount(String count, String pieces) {
        return count.startsWith("count") && !KNOWN.containsKey(pieces) && !NO_PIECES.contains(pieces);
    }

    /** Whether an amount gathers over time, so that part of a year cannot stand beside a year. */
    static boolean isAmount(String unit) {
        Measure known = KNOWN.get(unit);
        return (known != null && !known.what.equals(PEOPLE)) || unit.equals("teu") || unit.equals("trains");
    }
}
