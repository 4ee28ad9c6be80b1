package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Term;
import org.kervan.study.flow.FlowCertificate;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;
import org.kervan.study.flow.FlowWelfare;

/**
 * Answers whether a change is worth its cost, and to whom. Flows are solved with and without the change at a few levels
 * of demand; years between are interpolated, since demand is all that tells them apart. Any number of threads may ask.
 * Method: docs/methods/appraisal.md.
 */
public final class AppraisalStudy {
    private static final double USD_PER_MILLION = 1e6;
    private static final int KEPT = 6;

    private final Solver solver;
    private final Map<Term, AppraisalParameter> table;
    private final Map<String, SetAppraiser> prepared = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SetAppraiser> eldest) {
            return size() > KEPT;
        }
    };
    private final int firstYear;
    private final int threads;

    private AppraisalStudy(Solver solver, Map<Term, AppraisalParameter> table, int firstYear, int threads) {
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
        Map<Term, AppraisalParameter> rows = new EnumMap<>(Term.class);
        table.forEach(row -> Term.find(row.id()).ifPresent(term -> rows.put(term, row)));
        values(rows);
        return new AppraisalStudy(new Solver(flows, firstYear), rows, firstYear, threads);
    }

    private static Terms values(Map<Term, AppraisalParameter> rows) {
        Map<Term, Double> values = new EnumMap<>(Term.class);
        rows.forEach((term, row) -> values.put(term, row.value()));
        return Terms.of(values);
    }

    /** The row of each term. */
    public Map<Term, AppraisalParameter> table() {
        return Map.copyOf(table);
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
        Terms terms = terms(question.set());
        double[] elasticities = elasticities(question, terms);
        List<Solved> solved = new ArrayList<>();
        List<Parting> partings = new ArrayList<>();
        Responses responses = responses(question, terms, elasticities, watch, solved, partings);
        return value(question, terms, responses, elasticities, partings, solved);
    }

    /**
     * Prepares the appraisal of many sets of works at one level of demand: the middle of those the table thinks
     * possible. Asked for again it is the one that knows what was solved before.
     *
     * @param set terms that take the place of those of the table
     * @param part how far between the least (0) and the most (1) demand, in the logarithm
     */
    public SetAppraiser sets(Map<Term, Double> set, double part) {
        AppraisalQuestion question = new AppraisalQuestion(List.of(), List.of(), List.of(), true, set);
        Terms terms = terms(set);
        double[] levels = levels(question, terms);
        double level = levels[0] * Math.pow(levels[levels.length - 1] / levels[0], part);
        String key = new TreeMap<>(set) + " " + part;
        synchronized (prepared) {
            return prepared.computeIfAbsent(
                    key, made -> new SetAppraiser(solver, firstYear, terms, level, terms.get(Term.DEMAND_ELASTICITY)));
        }
    }

    private Terms terms(Map<Term, Double> set) {
        Terms terms = values(table);
        for (Map.Entry<Term, Double> each : set.entrySet()) {
            terms = terms.with(each.getKey(), each.getValue());
        }
        return terms;
    }

    /** Low, middle and high; one and the same when who asks has set it. */
    private double[] elasticities(AppraisalQuestion question, Terms terms) {
        double set = terms.get(Term.DEMAND_ELASTICITY);
        AppraisalParameter row = table.get(Term.DEMAND_ELASTICITY);
        return row == null || question.set().containsKey(Term.DEMAND_ELASTICITY)
                ? new double[] {set, set, set}
                : new double[] {row.low(), set, row.high()};
    }

    /** Levels of demand from the least to the most that the table thinks possible. */
    private double[] levels(AppraisalQuestion question, Terms terms) {
        int opening = question.stages().isEmpty()
                ? firstYear
                : question.stages().getFirst().from();
        double least = level(range(question, terms, Term.DEMAND_GROWTH)[0], Math.max(firstYear, opening), terms);
        double[] growth = range(question, terms, Term.DEMAND_GROWTH);
        double[] until = range(question, terms, Term.GROWTH_LAST_YEAR);
        double most = Math.pow(1 + growth[1], Math.max(0, until[1] - FlowQuestion.BASE_YEAR));
        return most <= least ? new double[] {least} : new double[] {least, Math.sqrt(least * most), most};
    }

    private double level(double growth, int year, Terms terms) {
        int until = Math.min(year, terms.whole(Term.GROWTH_LAST_YEAR));
        return Math.pow(1 + growth, Math.max(0, until - FlowQuestion.BASE_YEAR));
    }

    private double[] range(AppraisalQuestion question, Terms terms, Term term) {
        AppraisalParameter row = table.get(term);
        double value = terms.get(term);
        return row == null || question.set().containsKey(term)
                ? new double[] {value, value}
                : new double[] {Math.min(row.low(), value), Math.max(row.high(), value)};
    }

    private Responses responses(
            AppraisalQuestion question,
            Terms terms,
            double[] elasticities,
            AppraisalWatch watch,
            List<Solved> solved,
            List<Parting> partings) {
        double[] levels = levels(question, terms);
        boolean ranged = elasticities[0] < elasticities[2];
        List<Integer> years = question.stages().stream().map(Stage::from).toList();
        List<List<Effect>> effects = new ArrayList<>();
        List<Effect> low = new ArrayList<>();
        List<Effect> high = new ArrayList<>();
        int pairs = years.size() * (levels.length + (ranged ? 2 : 0));
        for (int stage = 0; stage < years.size(); stage++) {
            List<Effect> ofStage = new ArrayList<>();
            for (double level : levels) {
                partings.clear();
                ofStage.add(effect(question, stage, level, elasticities[1], watch, pairs, solved, partings));
            }
            effects.add(ofStage);
            if (ranged) {
                double level = levels[levels.length / 2];
                Effect middle = ofStage.get(levels.length / 2);
                List<Parting> unused = new ArrayList<>();
                low.add(effect(question, stage, level, elasticities[0], watch, pairs, solved, unused)
                        .less(middle));
                high.add(effect(question, stage, level, elasticities[2], watch, pairs, solved, unused)
                        .less(middle));
            }
        }
        return new Responses(years, levels, effects, ranged ? low : null, ranged ? high : null);
    }

    private Effect effect(
            AppraisalQuestion question,
            int stage,
            double level,
            double elasticity,
            AppraisalWatch watch,
            int pairs,
            List<Solved> solved,
            List<Parting> partings) {
        watch.check();
        FlowWelfare without = solver.reference(question.reference(), level, elasticity);
        watch.check();
        List<Solver.State> states = solver.with(question.stages().get(stage).with(), level, elasticity);
        Effect effect = new Effect();
        double unserved = 0;
        FlowCertificate worst = states.getFirst().welfare().certificate();
        for (Solver.State state : states) {
            FlowWelfare with = state.welfare();
            effect.add(Effects.of(without, with), state.part());
            unserved += state.part() * with.unservedTonnes();
            worst = worst.relativeGap() < with.certificate().relativeGap() ? with.certificate() : worst;
        }
        solved.add(new Solved(
                stage,
                level,
                elasticity,
                without.certificate(),
                worst,
                without.unservedTonnes(),
                unserved,
                effect.sum(Item.USERS_FROM) / USD_PER_MILLION,
                effect.sum(Item.HALF_FROM) / USD_PER_MILLION));
        partings.addAll(Solver.partings(without, states.getFirst().welfare()));
        watch.progress().accept(new AppraisalWatch.Step(solved.size(), pairs));
        return effect;
    }

    private Appraisal value(
            AppraisalQuestion question,
            Terms terms,
            Responses responses,
            double[] elasticities,
            List<Parting> partings,
            List<Solved> solved) {
        Valuer valuer = valuer(question, responses, elasticities);
        List<CashYear> years = CashFlow.of(valuer, question.works(), firstYear, terms);
        valuer.presentValues(terms);
        double benefit = valuer.benefit();
        double cost = 0 - valuer.of(Party.BUILDERS);
        boolean known = question.isCostKnown();
        List<Double> rates = known ? InternalRate.of(CashFlow.net(years)) : List.of();
        int payback = known ? CashFlow.payback(years) : 0;
        return new Appraisal(
                firstYear,
                question,
                terms,
                benefit,
                cost,
                known ? Double.valueOf(benefit - cost) : null,
                known && cost > 0 ? Double.valueOf(benefit / cost) : null,
                rates.size() == 1 ? rates.getFirst() : null,
                known ? rates.size() : -1,
                payback > 0 ? Integer.valueOf(payback) : null,
                breakEven(question, terms, benefit - cost),
                valuer.ruleOfHalf(terms),
                parties(valuer),
                places(valuer),
                years,
                partings,
                tornado(question, terms, valuer),
                MonteCarlo.run(
                        () -> valuer(question, responses, elasticities),
                        table,
                        terms,
                        List.copyOf(question.set().keySet()),
                        known,
                        threads),
                solved);
    }

    private Valuer valuer(AppraisalQuestion question, Responses responses, double[] elasticities) {
        return new Valuer(firstYear, FlowQuestion.BASE_YEAR, responses, question.works(), elasticities);
    }

    private @Nullable Double breakEven(AppraisalQuestion question, Terms terms, double netUsdMillion) {
        List<Work> unknown = question.withoutCost();
        if (unknown.isEmpty()) {
            return null;
        }
        double perDollar = 0;
        for (Work work : unknown) {
            for (int index = 0; index < Valuer.years(terms); index++) {
                perDollar += Valuer.discount(terms, index)
                        * Spending.of(work, firstYear, terms, index).net()
                        / unknown.size();
            }
        }
        return perDollar > 0 ? Double.valueOf(netUsdMillion / perDollar) : null;
    }

    private static Map<Party, Double> parties(Valuer valuer) {
        Map<Party, Double> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(party, valuer.of(party));
        }
        return parties;
    }

    private static Map<String, double[]> places(Valuer valuer) {
        Map<String, double[]> places = new TreeMap<>();
        for (int place = 0; place < valuer.places().size(); place++) {
            places.put(valuer.places().get(place), valuer.value[place].clone());
        }
        return places;
    }

    private List<Swing> tornado(AppraisalQuestion question, Terms terms, Valuer valuer) {
        List<Swing> swings = new ArrayList<>();
        for (Term term : Term.values()) {
            AppraisalParameter row = table.get(term);
            if (row != null
                    && row.low() < row.high()
                    && !term.isOfSimulation()
                    && !question.set().containsKey(term)) {
                swings.add(new Swing(
                        term,
                        row.low(),
                        row.high(),
                        net(valuer, terms.with(term, row.low())),
                        net(valuer, terms.with(term, row.high()))));
            }
        }
        swings.sort(Comparator.comparingDouble((Swing swing) -> -swing.width()).thenComparing(Swing::term));
        return swings;
    }

    private static double net(Valuer valuer, Terms terms) {
        valuer.presentValues(terms);
        return valuer.benefit() + valuer.of(Party.BUILDERS);
    }
}
