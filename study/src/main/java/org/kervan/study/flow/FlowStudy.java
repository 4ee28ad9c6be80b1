package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.LogitProblem;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.engine.logit.LogitStart;
import org.kervan.model.count.Observations;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;
import org.kervan.model.scenario.AddedRows;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.Change;
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

    private static final String CO2_PRICE = "co2-price";

    private final Network tables;
    private final DemandTables demand;
    private final int threads;
    private final ScenarioContext context;
    private final Extensions extensions;
    private final Choice choice;
    private final StochasticModel model;
    private final Composition composition;
    private final AccessClasses classes;
    private final Map<Boolean, FlowNetwork> networks = new HashMap<>();
    private final Map<String, Solved> bases = new HashMap<>();
    private final RecentStarts starts = new RecentStarts();
    private final Map<String, EquilibriumFlows> equilibria = new java.util.concurrent.ConcurrentHashMap<>();

    /** The base of a year and capacity, solved. */
    private record Solved(FlowNetwork network, LogitProblem problem, LogitSolution solution, StochasticFlows flows) {}

    private FlowStudy(Network tables, AddedRows added, DemandTables demand, Choice choice, int threads) {
        this.tables = tables;
        this.demand = demand;
        this.threads = threads;
        this.choice = choice;
        this.context = context(demand);
        this.extensions = new Extensions(rows -> new FlowStudy(tables, rows, demand, choice, threads));
        FlowNetwork numbered = FlowNetwork.of(added.appendedTo(tables), choice);
        Network network = Extensions.withoutRows(tables, added);
        FlowNetwork now = added.isEmpty() ? numbered : numbered.changed(network);
        Network then = BaseYear.of(network, demand.baseYear(), FlowQuestion.BASE_YEAR);
        networks.put(false, now);
        networks.put(true, then == network ? now : now.changed(then));
        List<Shipment> shipments = Shipments.of(demand);
        Map<String, Loading> loadingOf = new HashMap<>();
        network.commodities().forEach(commodity -> loadingOf.put(commodity.id(), Loading.of(commodity)));
        this.classes = AccessClasses.of(numbered, AccessClasses.pairs(shipments, loadingOf), threads);
        Trips trips = Trips.of(network, shipments, classes, choice);
        this.composition = new Composition(trips);
        this.model = StochasticModel.of(
                now, numbered, base(FlowQuestion.BASE_YEAR), trips, choice, FlowQuestion.BASE_YEAR, threads);
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
        return base(year).network;
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

    private FlowNetwork base(int year) {
        return java.util.Objects.requireNonNull(networks.get(year <= FlowQuestion.BASE_YEAR));
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
        List<State> states = new ArrayList<>();
        for (ScenarioPeriod period : periods) {
            states.add(state(question.with(period.scenario()), watch));
        }
        return states.size() == 1 ? states.getFirst().answer : mean(question, periods, states);
    }

    /** A state of the year, solved by the study whose network has all its rows. */
    private record State(
            FlowStudy study, FlowNetwork network, List<Trips.Part> parts, Assigned assigned, FlowResult answer) {}

    /** The year as the mean of its states; told on the network after the cuts, whose places have all their room. */
    private static FlowResult mean(FlowQuestion question, List<ScenarioPeriod> periods, List<State> states) {
        double days = periods.stream().mapToInt(ScenarioPeriod::days).sum();
        double[] weights =
                periods.stream().mapToDouble(period -> period.days() / days).toArray();
        State last = states.getLast();
        Assigned mean =
                new MeanFlows(weights, states.stream().map(State::assigned).toList());
        FlowResult year = last.study.answer(question.withoutHours(), last.network, last.parts, mean, FlowWatch.NONE, 0);
        List<FlowPeriod> told = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            ScenarioPeriod period = periods.get(i);
            told.add(new FlowPeriod(period.days(), period.scenario(), states.get(i).answer));
        }
        return year.ofPeriods(told);
    }

    private void check(FlowQuestion question) {
        Applied applied = question.scenario().applyTo(base(question.year()).network, context);
        if (!applied.issues().isEmpty()) {
            throw new IllegalArgumentException(applied.issues().toString());
        }
        if (question.select() != null && !isLink(question.select())) {
            throw new IllegalArgumentException("no link " + question.select());
        }
    }

    private State state(FlowQuestion question, FlowWatch watch) {
        Applied applied = question.scenario().applyTo(base(question.year()).network, context);
        return holding(applied).state(question, applied, watch);
    }

    private State state(FlowQuestion question, Applied applied, FlowWatch watch) {
        long start = System.nanoTime();
        FlowNetwork network = changed(question, applied);
        List<Trips.Part> parts = scaled(applied.demand());
        Assigned assigned = question.mode() == FlowMode.STOCHASTIC
                ? stochastic(question, network, parts)
                : equilibrium(question, network, parts, watch);
        FlowResult answer = answer(question, network, parts, assigned, watch, start);
        return new State(this, network, parts, assigned, answer);
    }

    /**
     * What freight costs those who send it, for an appraisal, in one state of the network. Of the question scenario,
     * year, limits and elasticity count; shippers choose by the stochastic method, whose expected cost measures what a
     * change is worth to them. Only answers to scenarios that add equal rows have the same trips.
     *
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public FlowWelfare welfare(FlowQuestion question) {
        check(question);
        Applied applied = question.scenario().applyTo(base(question.year()).network, context);
        return holding(applied).welfare(question, applied);
    }

    private FlowWelfare welfare(FlowQuestion question, Applied applied) {
        FlowNetwork network = changed(question, applied);
        List<Trips.Part> parts = scaled(applied.demand());
        StochasticFlows flows = stochastic(question, network, parts);
        return FlowWelfare.of(network, model, parts, flows, parameter(network.network, CO2_PRICE));
    }

    /** The study whose network has the rows a scenario adds. */
    private FlowStudy holding(Applied applied) {
        return Extensions.needsArcs(applied.added(), tables) ? extensions.with(applied.added()) : this;
    }

    private FlowNetwork changed(FlowQuestion question, Applied applied) {
        FlowNetwork base = base(question.year());
        return applied.network() == base.network ? base : base.changed(applied.network());
    }

    private StochasticFlows stochastic(FlowQuestion question, FlowNetwork network, List<Trips.Part> parts) {
        Solved base = solved(question.year(), question.hardCapacity());
        if (network == base.network && parts == model.trips.parts) {
            return new StochasticFlows(model, base.solution, base.flows, TARGET_GAP, question.thorough());
        }
        double[] tonnes = parts == model.trips.parts ? null : model.tonnes(parts);
        LogitProblem problem = model.changed(
                base.problem,
                network,
                question.year(),
                question.hardCapacity(),
                tonnes,
                parameter(network.network, CO2_PRICE),
                parameter(tables, CO2_PRICE));
        if (question.elasticity() > 0) {
            problem = StochasticModel.elastic(problem, base.solution.cost(), question.elasticity());
        }
        LogitStart recent = question.moving() ? starts.nearest(question) : null;
        LogitSolution solution = recent == null
                ? model.resolve(problem, base.solution, TARGET_GAP)
                : model.resolve(problem, recent, TARGET_GAP);
        if (question.moving() && solution.status() == LogitSolution.Status.REACHED) {
            starts.keep(question, solution.start());
        }
        return new StochasticFlows(model, solution, base.flows, TARGET_GAP, question.thorough());
    }

    /** The unchanged base is solved once; a change is solved anew, which takes seconds. */
    private EquilibriumFlows equilibrium(
            FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, FlowWatch watch) {
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
        double usdPerTonneCo2 = parameter(network.network, CO2_PRICE);
        return new EquilibriumModel(model, choice, threads)
                .solve(network, question, tonnes(parts), usdPerTonneCo2, reference, watch);
    }

    private double[] tonnes(List<Trips.Part> parts) {
        return parts == model.trips.parts ? model.trips.tripTonnes : model.tonnes(parts);
    }

    private synchronized Solved solved(int year, boolean hard) {
        return bases.computeIfAbsent(year + (hard ? " hard" : " soft"), key -> {
            FlowNetwork network = base(year);
            LogitProblem problem = model.problem(network, year, hard, null, parameter(tables, CO2_PRICE));
            LogitSolution solution = model.solve(problem, TARGET_GAP / 10);
            return new Solved(
                    network, problem, solution, new StochasticFlows(model, solution, null, TARGET_GAP, false));
        });
    }

    private static double parameter(Network network, String id) {
        for (Parameter parameter : network.parameters()) {
            if (parameter.id().equals(id)) {
                return parameter.value();
            }
        }
        return 0;
    }

    private List<Trips.Part> scaled(List<Change.ScaleDemand> changes) {
        if (changes.isEmpty()) {
            return model.trips.parts;
        }
        List<Trips.Part> parts = new ArrayList<>(model.trips.parts.size());
        for (Trips.Part part : model.trips.parts) {
            double factor = 1;
            for (Change.ScaleDemand change : changes) {
                factor *= fits(change, part) ? change.factor() : 1;
            }
            parts.add(factor == 1 ? part : part.times(factor));
        }
        return parts;
    }

    private static boolean fits(Change.ScaleDemand change, Trips.Part part) {
        return (change.origins().isEmpty() || change.origins().contains(part.fromRegion()))
                && (change.destinations().isEmpty() || change.destinations().contains(part.toRegion()))
                && (change.commodities().isEmpty() || change.commodities().contains(part.commodity()));
    }

    private FlowResult answer(
            FlowQuestion question,
            FlowNetwork network,
            List<Trips.Part> parts,
            Assigned assigned,
            FlowWatch watch,
            long start) {
        GoodsByPool goods = question.goods() ? new GoodsByPool(network, composition, assigned) : null;
        Answers answers = new Answers(network, assigned);
        LostHours lost = question.hours() ? new LostHours(network, assigned) : null;
        Demanded demanded = question.elasticity() > 0
                ? Demanded.of(parts, model.trips, tonnes(parts), assigned.tripTonnes())
                : Demanded.of(parts);
        FlowTotals totals = Totals.of(network, assigned, demanded, teu(demanded.byCommodity()), goods, lost);
        @Nullable
        LinkUse use = question.select() == null
                ? null
                : Selects.of(network, model.trips, composition, assigned, question.select());
        Rows rows = Rows.of(demand, network.network);
        return new FlowResult(
                question.year(),
                question.mode(),
                question.hardCapacity(),
                question.elasticity(),
                assigned.certificate(),
                (System.nanoTime() - start) / 1e9,
                answers.links(goods, lost),
                answers.bottlenecks(),
                totals,
                use,
                question.coordination() ? coordination(question, network, parts, assigned, watch) : null,
                Assumptions.of(question, choice, network.network),
                List.of(),
                rows.estimated(),
                rows.reported());
    }

    private @Nullable Coordination coordination(
            FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, Assigned assigned, FlowWatch watch) {
        if (!(assigned instanceof EquilibriumFlows alone) || watch.cancelled().getAsBoolean()) {
            return null;
        }
        EquilibriumFlows together = equilibrium(question.by(FlowMode.SO), network, parts, watch);
        double tonnes = 0;
        for (double each : tonnes(parts)) {
            tonnes += each;
        }
        return Coordinations.of(network, alone, together, tonnes);
    }

    private double teu(Map<String, Double> tonnes) {
        double teu = 0;
        for (Commodity commodity : tables.commodities()) {
            teu += tonnes.getOrDefault(commodity.id(), 0.0) * Composition.teuPerTonne(commodity);
        }
        return teu;
    }

    /**
     * Puts the model's base year beside counts, in their order.
     *
     * @param observations counts with what each is to be compared with
     */
    public List<CountComparison> compare(Observations observations) {
        Solved base = solved(FlowQuestion.BASE_YEAR, true);
        return new Scoreboard(base.network, model, observations).compare(model, base.flows);
    }

    /** For the calibration and the comparison with counts. */
    FlowNetwork flowNetwork(int year) {
        return base(year);
    }

    StochasticModel model() {
        return model;
    }

    AccessClasses classes() {
        return classes;
    }

    StochasticFlows baseFlows(int year, boolean hard) {
        return solved(year, hard).flows;
    }

    LogitProblem problem(int year, boolean hard) {
        return solved(year, hard).problem;
    }
}
