package org.kervan.study.appraise;

/**
 * Gain of the streams between two regions in one solved year, both ways of measuring it.
 *
 * @param from region where goods begin
 * @param to region where they end
 * @param exactUsdMillion exactly
 * @param ruleOfHalfUsdMillion by the rule of a half
 */
public record Parting(String from, String to, double exactUsdMillion, double ruleOfHalfUsdMillion) {
    /** How far they part. */
    public double apartUsdMillion() {
        return ruleOfHalfUsdMillion - exactUsdMillion;
    }
}
