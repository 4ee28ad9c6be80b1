package org.kervan.study.compare;

/**
 * A part of a sum in both answers.
 *
 * @param id of the mode, country, corridor or commodity
 * @param name its name
 * @param aTonnes as {@link org.kervan.study.flow.FlowTotals.Sum#tonnes}; NaN where tonnes do not add up
 * @param bTonnes the same of the second
 * @param aTonneKm transport work in the first
 * @param bTonneKm in the second
 */
public record Part(String id, String name, double aTonnes, double bTonnes, double aTonneKm, double bTonneKm) {
    /** How much more transport work the second has. */
    public double tonneKmDifference() {
        return bTonneKm - aTonneKm;
    }
}
