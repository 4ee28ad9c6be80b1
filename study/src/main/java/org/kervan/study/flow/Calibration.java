package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.LogitProblem;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.model.count.Observations;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.network.Network;

/**
 * Estimates how shippers choose on observed volumes, and nothing else.
 *
 * <p>Loss of a set of choices: over places, the mean of a robust square (Huber, in the logarithm of modelled over
 * observed, so that a factor of two too much weighs as one too little; counts of 2022 to 2024 four times), plus the
 * squared distance of each choice from its prior in units of how far it may be believed to lie off (ridge in
 * logarithms). Search: each choice in turn one step up and down, the step halved when nothing helps; no randomness.
 * Reported errors are of places left out of the fit they are judged by: {@link Folds}.
 */
public final class Calibration {
    private static final double GAP = 1e-5;
    private static final double HUBER = 0.7;
    private static final double PRIOR_WEIGHT = 0.02;
    private static final int FOLDS = 5;
    private static final double LEAST_STEP = 0.25;
    /** Fits without a fold take one round only: they are there to judge, and five of them take long. */
    private static final double FOLD_LEAST_STEP = 0.5;

    private static final double FIRST_STEP = 0.5;

    private final Network network;
    private final List<Shipment> shipments;
    private final FlowStudy study;
    private final AccessClasses classes;
    private final Scoreboard board;
    private final Observations observations;
    private final Consumer<String> progress;
    private @Nullable LogitSolution warm;
    private int evaluations;

    private Calibration(
            Network network,
            DemandTables demand,
            Observations observations,
            double[] start,
            int threads,
            Consumer<String> progress) {
        this.network = network;
        this.observations = observations;
        this.progress = progress;
        this.study = FlowStudy.of(network, demand, ChoiceParameter.choice(start), threads);
        this.shipments = Shipments.of(demand);
        this.classes = study.classes();
        this.board = new Scoreboard(study.flowNetwork(FlowQuestion.BASE_YEAR), study.model(), observations);
    }

    /**
     * Estimates and cross-validates; minutes.
     *
     * @param progress is told each step in words
     */
    public static CalibrationReport run(
            Network network, DemandTables demand, Observations observations, int threads, Consumer<String> progress) {
        return new Calibration(network, demand, observations, ChoiceParameter.priors(), threads, progress).run();
    }

    private CalibrationReport run() {
        double[] prior = ChoiceParameter.priors();
        List<CountComparison> before = compare(prior);
        double[] all = fit(prior, FIRST_STEP, LEAST_STEP, comparison -> true);
        List<CountComparison> after = compare(all);
        Set<String> places = new TreeSet<>();
        after.forEach(comparison -> places.add(comparison.count().place()));
        Folds folds = new Folds(places, observations.screens(), FOLDS);
        List<CountComparison> heldOut = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] without = fit(
                    prior,
                    FIRST_STEP,
                    FOLD_LEAST_STEP,
                    comparison -> folds.of(comparison.count().place()) != out);
            for (CountComparison comparison : compare(without)) {
                if (folds.of(comparison.count().place()) == fold) {
                    heldOut.add(comparison);
                }
            }
            progress.accept(FlowWords.of("calibrate.fold", fold + 1, FOLDS, evaluations));
        }
        Map<String, Double> values = new java.util.LinkedHashMap<>();
        for (ChoiceParameter parameter : ChoiceParameter.values()) {
            values.put(parameter.id(), all[parameter.ordinal()]);
        }
        return new CalibrationReport(values, before, after, heldOut, evaluations);
    }

    private double[] fit(double[] start, double firstStep, double leastStep, Predicate<CountComparison> used) {
        double[] best = start.clone();
        double least = loss(best, used);
        for (double step = firstStep; step >= leastStep; step /= 2) {
            for (ChoiceParameter parameter : ChoiceParameter.values()) {
                for (int sign = 1; sign >= -1; sign -= 2) {
                    double[] moved = best.clone();
                    moved[parameter.ordinal()] *= Math.exp(sign * step * parameter.logSigma());
                    double loss = isPossible(moved) ? loss(moved, used) : Double.POSITIVE_INFINITY;
                    if (loss < least) {
                        least = loss;
                        best = moved;
                        progress.accept(FlowWords.of(
                                "calibrate.better", evaluations, least, parameter.id(), moved[parameter.ordinal()]));
                        break;
                    }
                }
            }
        }
        return best;
    }

    /** Shares of shippers must leave some free. */
    private static boolean isPossible(double[] x) {
        return x[ChoiceParameter.NOT_RUSSIA.ordinal()] + x[ChoiceParameter.NOT_IRAN.ordinal()] <= 0.95;
    }

    private double loss(double[] x, Predicate<CountComparison> used) {
        Map<String, double[]> byPlace = new HashMap<>();
        for (CountComparison comparison : compare(x)) {
            Double modelled = comparison.modelledPerYear();
            if (modelled != null && used.test(comparison) && comparison.observedPerYear() > 0) {
                double floor = 0.02 * comparison.observedPerYear();
                double off = Math.abs(Math.log((modelled + floor) / (comparison.observedPerYear() + floor)));
                double square = off < HUBER ? off * off / 2 : HUBER * (off - HUBER / 2);
                int year = comparison.count().year();
                double weight = year >= 2022 && year <= 2024 ? 1 : 0.25;
                double[] sums = byPlace.computeIfAbsent(comparison.count().place(), key -> new double[2]);
                sums[0] += weight * square;
                sums[1] += weight;
            }
        }
        double loss = 0;
        for (double[] sums : byPlace.values()) {
            loss += sums[0] / sums[1];
        }
        loss /= Math.max(1, byPlace.size());
        for (ChoiceParameter parameter : ChoiceParameter.values()) {
            double off = Math.log(x[parameter.ordinal()] / parameter.prior()) / parameter.logSigma();
            loss += PRIOR_WEIGHT * off * off / 2;
        }
        return loss;
    }

    private List<CountComparison> compare(double[] x) {
        evaluations++;
        Choice choice = ChoiceParameter.choice(x);
        Trips trips = Trips.of(network, shipments, classes, choice);
        StochasticModel model = study.model().with(choice, trips);
        FlowNetwork then = study.flowNetwork(FlowQuestion.BASE_YEAR).with(choice);
        LogitProblem problem = model.problem(then, FlowQuestion.BASE_YEAR, true, null, 0);
        LogitSolution solution = warm == null ? model.solve(problem, GAP) : model.resolve(problem, warm, GAP);
        warm = solution;
        return board.compare(model, new StochasticFlows(model, solution, null, GAP, false));
    }
}
