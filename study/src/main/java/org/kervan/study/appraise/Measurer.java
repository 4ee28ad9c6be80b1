package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;
import org.kervan.study.flow.FlowCertificate;
import org.kervan.study.flow.FlowWelfare;

/** Solves flows with and without a change at the levels of demand and the elasticities an appraisal asks for. */
final class Measurer {
    private static final double USD_PER_MILLION = 1e6;

    private final AppraisalQuestion question;
    private final Solver solver;
    private final AppraisalWatch watch;
    private final int pairs;
    private final List<Solved> solved = new ArrayList<>();
    private List<Parting> partings = List.of();

    private Measurer(AppraisalQuestion question, Solver solver, AppraisalWatch watch, int pairs) {
        this.question = question;
        this.solver = solver;
        this.watch = watch;
        this.pairs = pairs;
    }

    /**
     * Measures.
     *
     * @throws java.util.concurrent.CancellationException when nobody waits any more
     */
    static Measured of(AppraisalQuestion question, TermTable table, Solver solver, AppraisalWatch watch) {
        Terms terms = table.terms(question.set());
        double[] levels = table.levels(question, terms);
        double[] elasticities = table.elasticities(question, terms);
        int stages = question.stages().size();
        int pairs = stages * (levels.length + (elasticities[0] < elasticities[2] ? 2 : 0));
        Measurer measurer = new Measurer(question, solver, watch, pairs);
        Responses responses = measurer.responses(levels, elasticities);
        return new Measured(responses, elasticities, measurer.partings, measurer.solved);
    }

    private Responses responses(double[] levels, double[] elasticities) {
        boolean ranged = elasticities[0] < elasticities[2];
        List<Integer> years = question.stages().stream().map(Stage::from).toList();
        List<List<Effect>> effects = new ArrayList<>();
        List<Effect> low = new ArrayList<>();
        List<Effect> high = new ArrayList<>();
        for (int stage = 0; stage < years.size(); stage++) {
            List<Effect> ofStage = new ArrayList<>();
            for (double level : levels) {
                ofStage.add(effect(stage, level, elasticities[1]));
            }
            effects.add(ofStage);
            if (ranged) {
                double level = levels[levels.length / 2];
                Effect middle = ofStage.get(levels.length / 2);
                List<Parting> ofMiddle = partings;
                low.add(effect(stage, level, elasticities[0]).less(middle));
                high.add(effect(stage, level, elasticities[2]).less(middle));
                partings = ofMiddle;
            }
        }
        return new Responses(years, levels, effects, ranged ? low : null, ranged ? high : null);
    }

    private Effect effect(int stage, double level, double elasticity) {
        watch.check();
        FlowWelfare without = solver.reference(question.reference(), level, elasticity);
        watch.check();
        List<Solver.State> states = solver.with(question.stages().get(stage).with(), level, elasticity, null);
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
        partings = Solver.partings(without, states.getFirst().welfare());
        watch.progress().accept(new AppraisalWatch.Step(solved.size(), pairs));
        return effect;
    }
}
