package org.kervan.study.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.LogitProblem;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.engine.logit.LogitStart;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;

/**
 * Solves the networks of a package by each method. The bases are solved once and kept; what is changed from them starts
 * where they ended. Any number of threads may ask.
 */
final class FlowSolver {
    private static final String CO2_PRICE = "co2-price";

    final StochasticModel model;
    private final Network tables;
    private final Choice choice;
    private final int threads;
    private final FlowNetwork now;
    private final FlowNetwork then;
    private final Map<String, Solved> bases = new HashMap<>();
    private final RecentStarts starts = new RecentStarts();
    private final Map<String, EquilibriumFlows> equilibria = new ConcurrentHashMap<>();

    /** The base of a year and capacity, solved. */
    record Solved(FlowNetwork network, LogitProblem problem, LogitSolution solution, StochasticFlows flows) {}

    /**
     * @param tables whose price of emissions the bases have
     * @param now the base of today
     * @param then the base of the year of the data
     */
    FlowSolver(Network tables, FlowNetwork now, FlowNetwork then, StochasticModel model, Choice choice, int threads) {
        this.tables = tables;
        this.now = now;
        this.then = then;
        this.model = model;
        this.choice = choice;
        this.threads = threads;
    }

    /** The network scenarios of a year are applied to. */
    FlowNetwork base(int year) {
        return year <= FlowQuestion.BASE_YEAR ? then : now;
    }

    /** The network of a year with what a scenario made of its rows. */
    FlowNetwork changed(int year, Network applied) {
        FlowNetwork base = base(year);
        return applied == base.network ? base : base.changed(applied);
    }

    /**
     * @param near where to start; null, or of another solver, for the base or a recent answer
     */
    StochasticFlows stochastic(
            FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, @Nullable FlowStart near) {
        Solved base = solved(question.year(), question.hardCapacity());
        if (network == base.network && parts == model.trips.parts) {
            return new StochasticFlows(model, base.solution, base.flows, FlowStudy.TARGET_GAP, question.thorough());
        }
        double[] tonnes = parts == model.trips.parts ? null : model.tonnes(parts);
        LogitProblem problem = model.changed(
                base.problem,
                network,
                question.year(),
                question.hardCapacity(),
                tonnes,
                usdPerTonneCo2(network.network),
                usdPerTonneCo2(tables));
        if (question.elasticity() > 0) {
            problem = StochasticModel.elastic(problem, base.solution.cost(), question.elasticity());
        }
        LogitStart start = start(question, near);
        LogitSolution solution = start == null
                ? model.resolve(problem, base.solution, FlowStudy.TARGET_GAP)
                : model.resolve(problem, start, FlowStudy.TARGET_GAP);
        if (question.moving() && solution.status() == LogitSolution.Status.REACHED) {
            starts.keep(question, solution.start());
        }
        return new StochasticFlows(model, solution, base.flows, FlowStudy.TARGET_GAP, question.thorough());
    }

    private @Nullable LogitStart start(FlowQuestion question, @Nullable FlowStart near) {
        if (near != null && near.solver == this) {
            return near.from;
        }
        return question.moving() ? starts.nearest(question) : null;
    }

    /** The unchanged base is solved once; a change is solved anew, which takes seconds. */
    EquilibriumFlows equilibrium(FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, FlowWatch watch) {
        // At the costs of the base demand is what it is, whatever its elasticity.
        boolean base = network == base(question.year()) && parts == model.trips.parts;
        if (!base) {
            return equilibriumAnew(question, network, parts, watch);
        }
        String key = question.mode() + " " + question.year() + " " + question.hardCapacity();
        EquilibriumFlows known = equilibria.get(key);
        if (known == null) {
            known = equilibriumAnew(question.unchanged(), network, parts, watch);
            if (known.certificate().certified()) {
                equilibria.put(key, known);
            }
        }
        return known;
    }

    private EquilibriumFlows equilibriumAnew(
            FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, FlowWatch watch) {
        double[] reference = null;
        if (question.elasticity() > 0) {
            reference = equilibrium(question.unchanged(), base(question.year()), model.trips.parts, watch)
                    .tripUsdPerTonne(question.mode() == FlowMode.SO);
        }
        double usdPerTonneCo2 = usdPerTonneCo2(network.network);
        return new EquilibriumModel(model, choice, threads)
                .solve(network, question, tonnes(parts), usdPerTonneCo2, reference, watch);
    }

    /** Tonnes of each trip at the costs of the base. */
    double[] tonnes(List<Trips.Part> parts) {
        return parts == model.trips.parts ? model.trips.tripTonnes : model.tonnes(parts);
    }

    synchronized Solved solved(int year, boolean hard) {
        return bases.computeIfAbsent(year + (hard ? " hard" : " soft"), key -> {
            FlowNetwork network = base(year);
            LogitProblem problem = model.problem(network, year, hard, null, usdPerTonneCo2(tables));
            LogitSolution solution = model.solve(problem, FlowStudy.TARGET_GAP / 10);
            return new Solved(
                    network,
                    problem,
                    solution,
                    new StochasticFlows(model, solution, null, FlowStudy.TARGET_GAP, false));
        });
    }

    /** What shippers pay for emissions; nothing when the tables state no price. */
    static double usdPerTonneCo2(Network network) {
        for (Parameter parameter : network.parameters()) {
            if (parameter.id().equals(CO2_PRICE)) {
                return parameter.value();
            }
        }
        return 0;
    }
}
