package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.model.count.Observations;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.AddedRows;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.ScenarioContext;
import org.kervan.model.scenario.ScenarioPeriod;

/**
 * Answers who uses what, for the base and for changes to it. Made once for a data package, which takes a second or
 * two; then every question starts from the solved base and takes milliseconds. Any number of threads may ask.
 * Method: docs/methods/flows.md.
 */
public final class FlowStudy {
    /** Gap asked of every answer. */
    public static final double TARGET_GAP = 1e-5;

    private final Network tables;
    private final ScenarioContext context;
    private final Extensions extensions;
    private final AccessClasses classes;
    private final FlowSolver solver;
    private final FlowResults results;

    private FlowStudy(Network tables, AddedRows added, DemandTables demand, Choice choice, int threads) {
        this.tables = tables;
        this.context = context(demand);
        this.extensions = new Extensions(rows -> new FlowStudy(tables, rows, demand, choice, threads));
        FlowNetwork numbered = FlowNetwork.of(added.appendedTo(tables), choice);
        Network network = Extensions.withoutRows(tables, added);
        FlowNetwork now = added.isEmpty() ? numbered : numbered.changed(network);
        Network then = BaseYear.of(network, demand.baseYear(), FlowQuestion.BASE_YEAR);
        FlowNetwork base = then == network ? now : now.changed(then);
        List<Shipment> shipments = Shipments.of(demand, added.demand(), network.nodes());
        Map<String, Loading> loadingOf = new HashMap<>();
        network.commodities().forEach(commodity -> loadingOf.put(commodity.id(), Loading.of(commodity)));
        this.classes = AccessClasses.of(numbered, AccessClasses.pairs(shipments, loadingOf), threads);
        Trips trips = Trips.of(network, shipments, classes, choice);
        StochasticModel model = StochasticModel.of(now, numbered, base, trips, choice, FlowQuestion.BASE_YEAR, threads);
        this.solver = new FlowSolver(tables, now, base, model, choice, threads);
        this.results = new FlowResults(tables, demand, choice, solver);
    }

    /**
     * Makes the study of a package, with the choice parameters of its tables.
     *
     * @param threads for solving, at least 1; answers do not depend on it
     */
    public static FlowStudy of(Network network, DemandTables demand, int threads) {
        return new FlowStudy(network, AddedRows.NONE, demand, Choices.of(network), threads);
    }

    static FlowStudy of(Network network, DemandTables demand, Choice choice, int threads) {
        return new FlowStudy(network, AddedRows.NONE, demand, choice, threads);
    }

    /** The network a scenario of a year is applied to. */
    public Network network(int year) {
        return solver.base(year).network;
    }

    /** What a scenario may name beside the network. */
    public ScenarioContext context() {
        return context;
    }

    /** What a scenario may name beside the network of a package, known before a study is made of it. */
    public static ScenarioContext context(DemandTables demand) {
        Set<String> regions = new TreeSet<>();
        for (DemandRow row : demand.rows()) {
            regions.add(row.origin());
            regions.add(row.destination());
        }
        return new ScenarioContext(regions, demand.projects());
    }

    /** The network that a scenario of a year is applied to, known before a study is made of the package. */
    public static Network network(Network tables, DemandTables demand, int year) {
        return year <= FlowQuestion.BASE_YEAR ? BaseYear.of(tables, demand.baseYear(), FlowQuestion.BASE_YEAR) : tables;
    }

    /** Whether a text names a link, with or without a direction. */
    public boolean isLink(String asked) {
        return Selects.names(tables, asked);
    }

    /**
     * Answers a question that nobody needs to end.
     *
     * @throws IllegalArgumentException as {@link #answer(FlowQuestion, FlowWatch)}
     */
    public FlowResult answer(FlowQuestion question) {
        return answer(question, FlowWatch.NONE);
    }

    /**
     * Answers a question. Of a scenario with cuts the answer is that of the year, the mean of its states by their days.
     *
     * @param watch who waits
     * @throws IllegalArgumentException when the scenario does not fit the network, or the link asked for is none; check
     *     with {@code scenario.applyTo(network(year), context())} and {@link #isLink} first to tell people
     */
    public FlowResult answer(FlowQuestion question, FlowWatch watch) {
        check(question);
        List<ScenarioPeriod> periods = question.scenario().periods();
        List<FlowState> states = new ArrayList<>();
        for (ScenarioPeriod period : periods) {
            states.add(state(question.with(period.scenario()), watch));
        }
        return states.size() == 1 ? states.getFirst().answer() : FlowState.year(question, periods, states);
    }

    private void check(FlowQuestion question) {
        Applied applied = question.scenario().applyTo(network(question.year()), context);
        if (!applied.issues().isEmpty()) {
            throw new IllegalArgumentException(applied.issues().toString());
        }
        if (question.select() != null && !isLink(question.select())) {
            throw new IllegalArgumentException("no link " + question.select());
        }
    }

    private FlowState state(FlowQuestion question, FlowWatch watch) {
        Applied applied = question.scenario().applyTo(network(question.year()), context);
        return holding(applied).state(question, applied, watch);
    }

    private FlowState state(FlowQuestion question, Applied applied, FlowWatch watch) {
        long start = System.nanoTime();
        FlowNetwork network = solver.changed(question.year(), applied.network());
        List<Trips.Part> parts = ScaledDemand.of(solver.model.trips.parts, applied.demand());
        Assigned assigned = question.mode() == FlowMode.STOCHASTIC
                ? solver.stochastic(question, network, parts, null)
                : solver.equilibrium(question, network, parts, watch);
        FlowResult answer = results.of(question, network, parts, assigned, watch, start);
        return new FlowState(results, network, parts, assigned, answer);
    }

    /**
     * What freight costs those who send it, for an appraisal, in one state of the network. Of the question scenario,
     * year, limits and elasticity count; shippers choose by the stochastic method, whose expected cost measures what a
     * change is worth to them. Only answers to scenarios that add equal rows have the same trips.
     *
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public FlowWelfare welfare(FlowQuestion question) {
        return welfare(question, null);
    }

    /**
     * The same from where an answer ended that differs a little.
     *
     * @param near null for the base
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public FlowWelfare welfare(FlowQuestion question, @Nullable FlowStart near) {
        return made(question, near).welfare;
    }

    /**
     * The same for an answer that others are to start from.
     *
     * @param near null for the base
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public FlowAnchor anchor(FlowQuestion question, @Nullable FlowStart near) {
        Welfare made = made(question, near);
        return new FlowAnchor(
                made.welfare, new FlowStart(made.solver, made.flows.solution().exactStart()));
    }

    private record Welfare(FlowSolver solver, StochasticFlows flows, FlowWelfare welfare) {}

    private Welfare made(FlowQuestion question, @Nullable FlowStart near) {
        check(question);
        Applied applied = question.scenario().applyTo(network(question.year()), context);
        return holding(applied).welfare(question, applied, near);
    }

    private Welfare welfare(FlowQuestion question, Applied applied, @Nullable FlowStart near) {
        FlowNetwork network = solver.changed(question.year(), applied.network());
        List<Trips.Part> parts = ScaledDemand.of(solver.model.trips.parts, applied.demand());
        StochasticFlows flows = solver.stochastic(question, network, parts, near);
        double usdPerTonneCo2 = FlowSolver.usdPerTonneCo2(network.network);
        return new Welfare(solver, flows, FlowWelfare.of(network, solver.model, parts, flows, usdPerTonneCo2));
    }

    /**
     * What becomes of the goods that a scenario adds, in one state of the network, in their order. Of the question
     * scenario, year and limits count; shippers choose by the stochastic method.
     *
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public List<AddedFlow> added(FlowQuestion question) {
        check(question);
        Applied applied = question.scenario().applyTo(network(question.year()), context);
        return holding(applied).added(question, applied);
    }

    private List<AddedFlow> added(FlowQuestion question, Applied applied) {
        FlowNetwork network = solver.changed(question.year(), applied.network());
        List<Trips.Part> parts = ScaledDemand.of(solver.model.trips.parts, applied.demand());
        StochasticFlows flows = solver.stochastic(question, network, parts, null);
        return AddedFlows.of(network, solver.model.trips, applied.added().demand(), flows);
    }

    /** The study whose network has the rows a scenario adds. */
    private FlowStudy holding(Applied applied) {
        return Extensions.needsArcs(applied.added(), tables) ? extensions.with(applied.added()) : this;
    }

    /**
     * Puts the model's base year beside counts, in their order.
     *
     * @param observations counts with what each is to be compared with
     */
    public List<CountComparison> compare(Observations observations) {
        FlowSolver.Solved base = solver.solved(FlowQuestion.BASE_YEAR, true);
        return new Scoreboard(base.network(), solver.model, observations).compare(solver.model, base.flows());
    }

    /** For the calibration and the comparison with counts. */
    FlowNetwork flowNetwork(int year) {
        return solver.base(year);
    }

    StochasticModel model() {
        return solver.model;
    }

    AccessClasses classes() {
        return classes;
    }
}
