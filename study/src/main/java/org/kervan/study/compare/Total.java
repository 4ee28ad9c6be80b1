package org.kervan.study.compare;

/**
 * A sum of both answers.
 *
 * @param id what is summed: tonnes, unservedTonnes, teu, tonneKm, usdMillion, delayUsdMillion, ktCo2e or meanHours, each
 *     as in {@link org.kervan.study.flow.FlowTotals}
 * @param a in the first
 * @param b in the second
 */
public record Total(String id, double a, double b) {
    /** How much more the second has. */
    public double difference() {
        return b - a;
    }
}
