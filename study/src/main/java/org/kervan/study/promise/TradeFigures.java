package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Observation;

/** Trade figures out of the measurements: pairs and flows, by producer and time, the surest of each. */
final class TradeFigures {
    /** Both ways together; the area is the pair in alphabetical order. */
    static final String TURNOVER = "trade-turnover";

    /** One way; the area is {@code exporter>importer}. */
    static final String EXPORTS = "goods-exports";

    /** The rest of the world as a partner. */
    static final String WORLD = "XW";

    /** The producer of the only matrix of all pairs; it fills gaps with the partner's figures. */
    static final String MATRIX = "unctad";

    static final String UNIT = "usd-million";

    private final LedgerIndex index;

    private final LocalDate asOf;

    TradeFigures(LedgerIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
    }

    /** The area of a pair whatever the order of its states. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    }

    List<TradeValue> turnover(String a, String b) {
        return values(TURNOVER, pair(a, b));
    }

    List<TradeValue> exports(String from, String to) {
        return values(EXPORTS, from + ">" + to);
    }

    /** The surest figure of each producer and time, in order of time; none of a time that still runs. */
    List<TradeValue> values(String indicator, String area) {
        Map<String, TradeValue> best = new LinkedHashMap<>();
        index.observations(indicator, area).stream()
                .filter(one -> !one.period().to().isAfter(asOf))
                .sorted(Surest.first(index))
                .forEach(one -> {
                    TradeValue value = value(one);
                    if (value != null) {
                        String key = one.producer() + " " + one.period().from() + "/"
                                + one.period().to();
                        best.putIfAbsent(key, value);
                    }
                });
        List<TradeValue> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparing((TradeValue one) -> one.period().to())
                .thenComparing(one -> one.period().from())
                .thenComparing(TradeValue::producer));
        return sorted;
    }

    private @Nullable TradeValue value(Observation one) {
        BigDecimal usd = Units.convert(one.value(), one.unit(), UNIT);
        return usd == null
                ? null
                : new TradeValue(
                        one.area(),
                        one.producer(),
                        index.producer(one.producer()),
                        one.period(),
                        usd.doubleValue(),
                        !one.period().isYear(),
                        one.basis(),
                        one.flag(),
                        one.statement());
    }
}
