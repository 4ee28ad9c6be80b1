package org.kervan.study.appraise;

import org.kervan.model.appraisal.Term;

/**
 * What a dollar of published cost of a work means in one year.
 *
 * @param capex spent on building
 * @param upkeep spent on keeping it up
 * @param residual what it is still worth after the last year counted
 */
record Spending(double capex, double upkeep, double residual) {

    /**
     * Building is paid in equal parts over the years before opening, and in the first year counted if those are past;
     * upkeep from the opening on; worth falls in a straight line from the opening over the life.
     *
     * @param index of the year, 0 for the first counted
     */
    static Spending of(Work work, int firstYear, Terms terms, int index) {
        double factor = terms.get(Term.CAPEX_FACTOR);
        int opens = work.opens() - firstYear;
        int building = Math.max(1, Math.min(terms.whole(Term.CONSTRUCTION_YEARS), opens));
        int start = Math.max(0, opens - building);
        double capex = index >= start && index < start + building ? factor / building : 0;
        double upkeep = index >= opens ? factor * terms.get(Term.UPKEEP_SHARE) : 0;
        int last = terms.whole(Term.HORIZON_YEARS) - 1;
        double used = Math.max(0, last - opens + 1);
        double left = Math.max(0, 1 - used / terms.get(Term.ASSET_LIFE_YEARS));
        // what was never paid within the years counted is not worth anything in their last
        double paid = Math.max(0, Math.min(building, last - start + 1)) / (double) building;
        double residual = index == last ? factor * left * paid : 0;
        return new Spending(capex, upkeep, residual);
    }

    /** Spent less what is still there. */
    double net() {
        return capex + upkeep - residual;
    }
}
