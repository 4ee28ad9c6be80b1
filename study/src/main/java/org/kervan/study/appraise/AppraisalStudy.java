package org.kervan.study.appraise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Term;
import org.kervan.study.flow.FlowStudy;

/**
 * Answers whether a change is worth its cost, and to whom. Flows are solved with and without the change at a few levels
 * of demand; years between are interpolated, since demand is all that tells them apart. Any number of threads may ask.
 * Method: docs/methods/appraisal.md.
 */
public final class AppraisalStudy {
    private static final int KEPT = 6;

    private final Solver solver;
    private final TermTable table;
    private final Map<String, SetAppraiser> prepared = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SetAppraiser> eldest) {
            return size() > KEPT;
        }
    };
    private final int firstYear;
    private final int threads;

    private AppraisalStudy(Solver solver, TermTable table, int firstYear, int threads) {
        this.solver = solver;
        this.table = table;
        this.firstYear = firstYear;
        this.threads = threads;
    }

    /**
     * Makes the study.
     *
     * @param firstYear first year counted, whose network is the reference
     * @param table a row for every term
     * @param threads for the simulation; answers do not depend on it
     * @throws IllegalArgumentException when a term has no row
     */
    public static AppraisalStudy of(FlowStudy flows, List<AppraisalParameter> table, int firstYear, int threads) {
        return new AppraisalStudy(new Solver(flows, firstYear), new TermTable(table, firstYear), firstYear, threads);
    }

    /** The row of each term. */
    public Map<Term, AppraisalParameter> table() {
        return Map.copyOf(table.rows());
    }

    /** Threads for what can be computed apart; answers do not depend on it. */
    public int threads() {
        return threads;
    }

    /** First year counted. */
    public int firstYear() {
        return firstYear;
    }

    /**
     * Appraises.
     *
     * @throws IllegalArgumentException when a scenario does not fit the network or a term is out of its range
     * @throws java.util.concurrent.CancellationException when nobody waits any more
     */
    public Appraisal appraise(AppraisalQuestion question, AppraisalWatch watch) {
        Measured measured = Measurer.of(question, table, solver, watch);
        return new Verdict(question, table, measured, firstYear, threads).appraisal();
    }

    /**
     * Prepares the appraisal of many sets of works at one level of demand: the middle of those the table thinks
     * possible. Asked for again it is the one that knows what was solved before.
     *
     * @param set terms that take the place of those of the table
     * @param part how far between the least (0) and the most (1) demand, in the logarithm
     * @param largest all works there are, as stages: large sets start from there, which saves time
     */
    public SetAppraiser sets(Map<Term, Double> set, double part, List<Stage> largest) {
        AppraisalQuestion question = new AppraisalQuestion(List.of(), List.of(), List.of(), true, set);
        Terms terms = table.terms(set);
        double[] levels = table.levels(question, terms);
        double level = levels[0] * Math.pow(levels[levels.length - 1] / levels[0], part);
        List<String> hashes = largest.stream().map(stage -> stage.with().hash()).toList();
        String key = new TreeMap<>(set) + " " + part + " " + hashes;
        synchronized (prepared) {
            return prepared.computeIfAbsent(
                    key,
                    made -> new SetAppraiser(
                            solver, firstYear, terms, level, terms.get(Term.DEMAND_ELASTICITY), largest));
        }
    }
}
