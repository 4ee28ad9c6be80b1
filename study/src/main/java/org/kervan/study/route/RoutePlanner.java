package org.kervan.study.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kervan.model.Dataset;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.CompiledNetwork;

/**
 * Answers route questions on one data package. Safe for many threads: compiled networks are shared and never change, each
 * question searches with its own working memory. Method: docs/methods/routes.md.
 */
public final class RoutePlanner {
    private final Network base;
    private final Map<String, Commodity> commodities;
    private final Map<String, Node> nodes;
    private final Map<String, CompiledNetwork> compiled = new ConcurrentHashMap<>();
    private final Map<Prepared.Key, Prepared> prepared = Prepared.cache();
    private final Map<String, Avoidance> avoidances = new ConcurrentHashMap<>();

    private RoutePlanner(Dataset dataset) {
        base = dataset.network();
        commodities = base.commodities().stream().collect(Collectors.toMap(Commodity::id, Function.identity()));
        nodes = base.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    public static RoutePlanner of(Dataset dataset) {
        return new RoutePlanner(dataset);
    }

    /**
     * The routes, or why there are none.
     *
     * @throws IllegalArgumentException when a place or the commodity of the question is not in the package
     */
    public RouteAnswer plan(RouteQuestion question) {
        check(question);
        if (question.from().equals(question.to()) && question.via().isEmpty()) {
            Reason same = new Reason("same-place", Words.of("because.same-place"), null, null);
            return new RouteAnswer(List.of(), List.of(same), List.of());
        }
        CompiledNetwork network = network(question.commodity());
        Avoidance avoidance = avoidances.computeIfAbsent(question.commodity(), id -> new Avoidance(base, network));
        boolean[] closedByYear = network.closedIn(question.year());
        boolean[] avoided = avoidance.closed(question.avoid());
        Clock clock = new Clock(network, question.depart());
        Prepared ground = prepared.computeIfAbsent(
                Prepared.Key.of(question, clock.dated()),
                key -> Prepared.of(Terrain.of(network, question.via()), either(closedByYear, avoided), clock.dated()));
        Search search = new Search(ground, clock, question.from(), question.to());
        Optional<Candidate> any = search.best(search.hours());
        if (any.isEmpty()) {
            List<Reason> because = new Obstacles(base, network, question, closedByYear, avoided).find();
            return new RouteAnswer(List.of(), because, List.of());
        }
        return answer(question, network, avoidance, search, clock);
    }

    /** The network compiled for a commodity, made at the first asking. */
    public CompiledNetwork network(String commodity) {
        return compiled.computeIfAbsent(
                commodity, id -> CompiledNetwork.of(base, java.util.Objects.requireNonNull(commodities.get(id))));
    }

    private RouteAnswer answer(
            RouteQuestion question, CompiledNetwork network, Avoidance avoidance, Search search, Clock clock) {
        Corridors corridors = new Corridors(base, network);
        Options options = search.options();
        double[] cost = search.generalisedCost(valueOfTimeUsdPerTonneHour(question.commodity()));
        List<Candidate> detours = new Detours(search, corridors, avoidance, cost, ends(question)).find();
        PlanMaker maker = new PlanMaker(
                network, corridors, clock, java.util.Objects.requireNonNull(commodities.get(question.commodity())));
        List<RoutePlan> routes = new ArrayList<>();
        new Selection(network, corridors)
                .choose(options.candidates(), detours, question.optimise(), question.max())
                .forEach((candidate, labels) -> routes.add(maker.plan(candidate, labels)));
        return new RouteAnswer(routes, List.of(), assumptions(question, network, options));
    }

    private static List<String> assumptions(RouteQuestion question, CompiledNetwork network, Options options) {
        List<String> said = new ArrayList<>();
        said.add(Words.of("assume.terminal"));
        said.add(Words.of("assume.spread"));
        said.add(Words.of("assume.price"));
        said.add(Words.of("assume.emissions"));
        said.add(Words.of("assume.network", String.valueOf(question.year())));
        if (network.timetables().isEmpty()) {
            said.add(Words.of("assume.wait"));
        }
        said.add(Words.of("assume.tolerance", options.candidates().size(), 100 * options.tolerance()));
        if (options.cutShort()) {
            said.add(Words.of("assume.limit"));
        }
        return said;
    }

    private double valueOfTimeUsdPerTonneHour(String commodity) {
        Double perDay =
                java.util.Objects.requireNonNull(commodities.get(commodity)).valueOfTimeUsdPerTonneDay();
        return perDay == null ? 0 : perDay / 24;
    }

    private TreeSet<String> ends(RouteQuestion question) {
        return Stream.concat(Stream.of(question.from(), question.to()), question.via().stream())
                .map(id -> java.util.Objects.requireNonNull(nodes.get(id)).country())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(RouteQuestion question) {
        if (!commodities.containsKey(question.commodity())) {
            throw new IllegalArgumentException("no commodity " + question.commodity());
        }
        Stream.concat(Stream.of(question.from(), question.to()), question.via().stream())
                .filter(id -> !nodes.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("no place " + id);
                });
    }

    private static boolean[] either(boolean[] a, boolean[] b) {
        boolean[] either = new boolean[a.length];
        for (int i = 0; i < a.length; i++) {
            either[i] = a[i] || b[i];
        }
        return either;
    }
}
