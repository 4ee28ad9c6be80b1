package org.kervan.study.route;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A path with its totals, before it is told in words.
 *
 * @param arcs arcs of the compiled network, in order
 */
record Candidate(int[] arcs, double hours, double variance, double usd, double co2) {

    double p90() {
        return Spread.p90Hours(hours, variance);
    }

    double by(Criterion criterion) {
        return switch (criterion) {
            case TIME -> hours;
            case RELIABILITY -> p90();
            case MONEY -> usd;
            case CO2 -> co2;
        };
    }

    /** Not worse on any of the four counts and better on one. */
    boolean beats(Candidate other) {
        boolean better = false;
        for (Criterion criterion : Criterion.values()) {
            if (by(criterion) > other.by(criterion)) {
                return false;
            }
            better |= by(criterion) < other.by(criterion);
        }
        return better;
    }

    /** By one criterion, ties by the others, and at last by the arcs, so that equal routes always come in one order. */
    static Comparator<Candidate> best(Criterion criterion) {
        Comparator<Candidate> order = Comparator.comparingDouble(c -> c.by(criterion));
        for (Criterion next : Criterion.values()) {
            order = order.thenComparingDouble(c -> c.by(next));
        }
        return order.thenComparing(Candidate::arcs, Arrays::compare);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate candidate && Arrays.equals(arcs, candidate.arcs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arcs);
    }
}
