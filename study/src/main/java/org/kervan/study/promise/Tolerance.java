package org.kervan.study.promise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the path forgives: half of the relative spread between producers, at least two percentage points. */
final class Tolerance {
    /** Two percentage points of progress. */
    static final double LEAST = 0.02;

    private Tolerance() {}

    /** Taken from the newest period that two producers measured whole. */
    static double of(List<List<Reading>> producers) {
        return Math.max(LEAST, halfSpread(producers));
    }

    private static double halfSpread(List<List<Reading>> producers) {
        Map<String, List<Double>> byPeriod = new TreeMap<>(Collections.reverseOrder());
        for (List<Reading> readings : producers) {
            for (Reading one : readings) {
                if (!one.partial()) {
                    byPeriod.computeIfAbsent(
                                    one.period().to() + "/" + one.period().from(), key -> new ArrayList<>())
                            .add(one.value().doubleValue());
                }
            }
        }
        for (List<Double> values : byPeriod.values()) {
            if (values.size() > 1) {
                return halfRelativeSpread(values);
            }
        }
        return 0;
    }

    /** Half of (largest - smallest) / mean; 0 for fewer than two values or a mean that is not above 0. */
    static double halfRelativeSpread(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        if (values.size() < 2 || mean <= 0) {
            return 0;
        }
        return (Collections.max(values) - Collections.min(values)) / mean / 2;
    }
}
