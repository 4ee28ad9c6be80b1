package org.kervan.study.appraise;

import java.util.Map;
import org.kervan.model.appraisal.Term;

/** A value for every term. Immutable. */
public final class Terms {
    private final double[] values;

    private Terms(double[] values) {
        this.values = values;
    }

    /**
     * Terms with these values.
     *
     * @throws IllegalArgumentException when a term is missing or cannot be computed with
     */
    public static Terms of(Map<Term, Double> values) {
        double[] all = new double[Term.values().length];
        for (Term term : Term.values()) {
            Double value = values.get(term);
            if (value == null) {
                throw new IllegalArgumentException("no value for " + term.key());
            }
            all[term.ordinal()] = checked(term, value);
        }
        return new Terms(all);
    }

    /** The value of a term, in the unit of its row. */
    public double get(Term term) {
        return values[term.ordinal()];
    }

    /** The value of a term that is a whole number. */
    int whole(Term term) {
        return (int) Math.round(values[term.ordinal()]);
    }

    /** The same with another value of one term. */
    public Terms with(Term term, double value) {
        double[] changed = values.clone();
        changed[term.ordinal()] = checked(term, value);
        return new Terms(changed);
    }

    private static double checked(Term term, double value) {
        if (!term.takes(value)) {
            throw new IllegalArgumentException(
                    term.key() + " " + value + ", expected " + term.least() + " to " + term.most());
        }
        return value;
    }
}
