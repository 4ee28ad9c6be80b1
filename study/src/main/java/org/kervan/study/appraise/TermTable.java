package org.kervan.study.appraise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Term;
import org.kervan.study.flow.FlowQuestion;

/** The table of terms, and what it thinks possible of demand. */
final class TermTable {
    private final Map<Term, AppraisalParameter> rows;
    private final int firstYear;

    /**
     * @param table a row for every term
     * @throws IllegalArgumentException when a term has no row
     */
    TermTable(List<AppraisalParameter> table, int firstYear) {
        this.rows = new EnumMap<>(Term.class);
        table.forEach(row -> Term.find(row.id()).ifPresent(term -> rows.put(term, row)));
        this.firstYear = firstYear;
        terms(Map.of());
    }

    Map<Term, AppraisalParameter> rows() {
        return rows;
    }

    @Nullable
    AppraisalParameter row(Term term) {
        return rows.get(term);
    }

    /** The values of the table, but those that are set. */
    Terms terms(Map<Term, Double> set) {
        Map<Term, Double> values = new EnumMap<>(Term.class);
        rows.forEach((term, row) -> values.put(term, row.value()));
        Terms terms = Terms.of(values);
        for (Map.Entry<Term, Double> each : set.entrySet()) {
            terms = terms.with(each.getKey(), each.getValue());
        }
        return terms;
    }

    /** Low, middle and high; one and the same when who asks has set it. */
    double[] elasticities(AppraisalQuestion question, Terms terms) {
        double set = terms.get(Term.DEMAND_ELASTICITY);
        AppraisalParameter row = rows.get(Term.DEMAND_ELASTICITY);
        return row == null || question.set().containsKey(Term.DEMAND_ELASTICITY)
                ? new double[] {set, set, set}
                : new double[] {row.low(), set, row.high()};
    }

    /** Levels of demand from the least to the most that the table thinks possible. */
    double[] levels(AppraisalQuestion question, Terms terms) {
        int opening = question.stages().isEmpty()
                ? firstYear
                : question.stages().getFirst().from();
        double least = level(range(question, terms, Term.DEMAND_GROWTH)[0], Math.max(firstYear, opening), terms);
        double[] growth = range(question, terms, Term.DEMAND_GROWTH);
        double[] until = range(question, terms, Term.GROWTH_LAST_YEAR);
        double most = Math.pow(1 + growth[1], Math.max(0, until[1] - FlowQuestion.BASE_YEAR));
        return most <= least ? new double[] {least} : new double[] {least, Math.sqrt(least * most), most};
    }

    private static double level(double growth, int year, Terms terms) {
        int until = Math.min(year, terms.whole(Term.GROWTH_LAST_YEAR));
        return Math.pow(1 + growth, Math.max(0, until - FlowQuestion.BASE_YEAR));
    }

    private double[] range(AppraisalQuestion question, Terms terms, Term term) {
        AppraisalParameter row = rows.get(term);
        double value = terms.get(term);
        return row == null || question.set().containsKey(term)
                ? new double[] {value, value}
                : new double[] {Math.min(row.low(), value), Math.max(row.high(), value)};
    }
}
