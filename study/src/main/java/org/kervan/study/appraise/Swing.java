package org.kervan.study.appraise;

import org.kervan.model.appraisal.Term;

/**
 * How far one term moves the answer, all others as they are.
 *
 * @param term the term
 * @param low its low value
 * @param high its high value
 * @param atLowUsdMillion present value of gains less known cost at the low value
 * @param atHighUsdMillion the same at the high value
 */
public record Swing(Term term, double low, double high, double atLowUsdMillion, double atHighUsdMillion) {
    /** Size of the swing. */
    public double width() {
        return Math.abs(atHighUsdMillion - atLowUsdMillion);
    }
}
