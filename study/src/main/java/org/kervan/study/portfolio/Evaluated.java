package org.kervan.study.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gains asked for so far, each computed once. Watches over what bounds rest on: that a larger set gains no
 * less.
 */
final class Evaluated {
    private final Gains gains;
    private final Map<Long, Double> known = new LinkedHashMap<>();
    private double falls;

    Evaluated(Gains gains) {
        this.gains = gains;
        known.put(0L, 0.0);
    }

    double gain(long set) {
        Double kept = known.get(set);
        if (kept != null) {
            return kept;
        }
        double made = gains.of(set);
        known.forEach((other, gain) -> {
            if ((other & ~set) == 0) {
                falls = Math.max(falls, gain - made);
            } else if ((set & ~other) == 0) {
                falls = Math.max(falls, made - gain);
            }
        });
        known.put(set, made);
        return made;
    }

    /** Sets that will be asked for next. */
    void prepare(List<Long> sets) {
        gains.prepare(sets.stream().filter(set -> !knows(set)).distinct().toList());
    }

    boolean knows(long set) {
        return known.containsKey(set);
    }

    /** Sets computed; the empty one is known without. */
    int count() {
        return known.size() - 1;
    }

    /** The most that any set seen gains over one that contains it; 0 when more never was worse. */
    double falls() {
        return falls;
    }

    Map<Long, Double> all() {
        return known;
    }
}
