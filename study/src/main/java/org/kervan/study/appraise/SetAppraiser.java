package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.Term;
import org.kervan.model.scenario.Change;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWelfare;

/**
 * Appraises many sets of works at one level of demand, each state of the network solved once. What a set is worth here
 * differs from its {@link Appraisal} in that demand does not grow over the years. Safe for many threads.
 */
public final class SetAppraiser {
    private final Solver solver;
    private final int firstYear;
    private final Terms terms;
    private final double demandFactor;
    private final double elasticity;
    private final List<Stage> largest;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private @Nullable Anchors anchors;
    private volatile boolean certified = true;

    /**
     * @param largest all that may be built, as stages: what large sets start from
     */
    SetAppraiser(
            Solver solver, int firstYear, Terms terms, double demandFactor, double elasticity, List<Stage> largest) {
        this.solver = solver;
        this.firstYear = firstYear;
        this.terms = terms;
        this.demandFactor = demandFactor;
        this.elasticity = elasticity;
        this.largest = List.copyOf(largest);
    }

    /**
     * What a set is worth, million USD of the first year.
     *
     * @param gain present value of all gains and losses but the cost of the works
     * @param cost present value of building and upkeep less what is left
     * @param netByPlace gain less cost by country
     */
    public record Worth(double gain, double cost, Map<String, Double> netByPlace) {
        public Worth {
            netByPlace = Map.copyOf(netByPlace);
        }
    }

    /**
     * Appraises a set.
     *
     * @param stages what is in use from which year on, rising
     * @param works with a known cost each
     * @throws IllegalArgumentException when a scenario does not fit the network
     */
    public Worth worth(List<Stage> stages, List<Work> works) {
        List<List<Effect>> solved = new ArrayList<>();
        for (Stage stage : stages) {
            solved.add(List.of(effect(stage)));
        }
        Responses responses = new Responses(
                stages.stream().map(Stage::from).toList(), new double[] {demandFactor}, solved, null, null);
        double[] range = {elasticity, elasticity, elasticity};
        Valuer valuer = new Valuer(firstYear, FlowQuestion.BASE_YEAR, responses, works, range);
        valuer.presentValues(terms);
        Map<String, Double> byPlace = new TreeMap<>();
        for (int place = 0; place < valuer.places().size(); place++) {
            byPlace.put(valuer.places().get(place), valuer.at(place));
        }
        return new Worth(valuer.benefit(), 0 - valuer.of(Party.BUILDERS), byPlace);
    }

    /** What a dollar a work costs as published takes from the worth of a set. */
    public double costPerDollar(Work work) {
        double sum = 0;
        for (int index = 0; index < Valuer.years(terms); index++) {
            sum += Valuer.discount(terms, index)
                    * Spending.of(work, firstYear, terms, index).net();
        }
        return sum;
    }

    /** Years in which a work is paid for, and the part of its published cost paid in each; as published, not scaled. */
    public Map<Integer, Double> paidByYear(Work work) {
        Map<Integer, Double> paid = new TreeMap<>();
        double factor = terms.get(Term.CAPEX_FACTOR);
        for (int index = 0; index < Valuer.years(terms); index++) {
            double part = Spending.of(work, firstYear, terms, index).capex();
            if (part > 0) {
                paid.put(firstYear + index, part / factor);
            }
        }
        return paid;
    }

    /** Demand as a multiple of that of the tables. */
    public double demandFactor() {
        return demandFactor;
    }

    /** States of the network solved so far. */
    public int solved() {
        return states.size();
    }

    /** Whether every answer so far was certified. */
    public boolean certified() {
        return certified;
    }

    /** A state, solved by the first who asks while others wait. */
    private static final class State {
        private @Nullable Effect effect;
    }

    private Effect effect(Stage stage) {
        State state = states.computeIfAbsent(stage.with().hash(), key -> new State());
        synchronized (state) {
            if (state.effect == null) {
                state.effect = solve(stage);
            }
            return state.effect;
        }
    }

    private Effect solve(Stage stage) {
        Anchors around = anchors();
        List<Change> changes = stage.with().changes();
        FlowWelfare known = around.known(changes);
        List<Solver.State> solved = known == null
                ? solver.with(stage.with(), demandFactor, elasticity, around.nearest(changes))
                : List.of(new Solver.State(1, known));
        Effect effect = new Effect();
        for (Solver.State state : solved) {
            effect.add(Effects.of(around.reference(), state.welfare()), state.part());
            if (!state.welfare().certificate().certified()) {
                certified = false;
            }
        }
        return effect;
    }

    private synchronized Anchors anchors() {
        if (anchors == null) {
            anchors = new Anchors(solver, largest, demandFactor, elasticity);
        }
        return anchors;
    }
}
