package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.flow.FlowAnchor;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStart;
import org.kervan.study.flow.FlowStudy;
import org.kervan.study.flow.FlowWelfare;

/**
 * Solves flows for appraisals. The reference holds what is open in the year of the data: what is only planned stays
 * closed with and without the change unless the change opens it, or else a line that is planned anyway would seem to be
 * worth nothing.
 */
final class Solver {
    private static final int KEPT = 12;
    private static final int MOST_PARTINGS = 8;
    private static final double USD_PER_MILLION = 1e6;

    private final FlowStudy study;
    private final int year;
    private final List<Change> planned;
    private final Map<String, FlowWelfare> references = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FlowWelfare> eldest) {
            return size() > KEPT;
        }
    };

    Solver(FlowStudy study, int year) {
        this.study = study;
        this.year = year;
        this.planned = closed(study.network(year));
    }

    private static List<Change> closed(Network network) {
        String[] ids = network.links().stream()
                .filter(link -> link.status() != LinkStatus.OPEN)
                .map(Link::id)
                .toArray(String[]::new);
        return ids.length == 0 ? List.of() : List.of(new Change.Close(Selection.of(Target.LINKS, ids)));
    }

    FlowWelfare reference(List<Change> changes, double level, double elasticity) {
        Scenario scenario = scenario(changes, level);
        String key = scenario.hash() + " " + elasticity;
        synchronized (references) {
            FlowWelfare known = references.get(key);
            if (known != null) {
                return known;
            }
        }
        FlowWelfare made = study.welfare(question(scenario, elasticity));
        synchronized (references) {
            references.put(key, made);
        }
        return made;
    }

    /** A state of the year and the part of the year it lasts. */
    record State(double part, FlowWelfare welfare) {}

    /** A state without cuts that others are to start from. */
    FlowAnchor anchor(List<Change> changes, double level, double elasticity, @Nullable FlowStart near) {
        return study.anchor(question(scenario(changes, level), elasticity), near);
    }

    /** The states of a year: one, unless something is cut for some days. */
    List<State> with(Scenario changed, double level, double elasticity, @Nullable FlowStart near) {
        List<ScenarioPeriod> periods = scenario(changed.changes(), level).periods();
        double days = periods.stream().mapToInt(ScenarioPeriod::days).sum();
        List<State> states = new ArrayList<>();
        for (ScenarioPeriod period : periods) {
            FlowWelfare welfare = study.welfare(question(period.scenario(), elasticity), near);
            states.add(new State(period.days() / days, welfare));
        }
        return states;
    }

    private Scenario scenario(List<Change> changes, double level) {
        List<Change> all = new ArrayList<>(planned);
        if (level != 1) {
            all.add(new Change.ScaleDemand(List.of(), List.of(), List.of(), level));
        }
        all.addAll(changes);
        return new Scenario("", null, all);
    }

    private FlowQuestion question(Scenario scenario, double elasticity) {
        return new FlowQuestion(
                scenario, year, FlowMode.STOCHASTIC, true, null, false, false, false, elasticity, false);
    }

    /** Streams by pair of regions whose gain the two ways measure most differently. */
    static List<Parting> partings(FlowWelfare without, FlowWelfare with) {
        int trips = without.tripTonnes().length;
        double[] exact = new double[trips];
        double[] half = new double[trips];
        Effects.gains(without, with, exact, half, new double[trips]);
        Map<String, double[]> sums = new TreeMap<>();
        for (FlowWelfare.Part part : without.parts()) {
            double[] sum = sums.computeIfAbsent(part.fromRegion() + " " + part.toRegion(), key -> new double[2]);
            sum[0] += part.share() * exact[part.trip()] / USD_PER_MILLION;
            sum[1] += part.share() * half[part.trip()] / USD_PER_MILLION;
        }
        List<Parting> partings = new ArrayList<>();
        sums.forEach((pair, sum) -> {
            String[] ends = pair.split(" ");
            partings.add(new Parting(ends[0], ends[1], sum[0], sum[1]));
        });
        partings.sort(Comparator.comparingDouble((Parting one) -> -Math.abs(one.apartUsdMillion()))
                .thenComparing(Parting::from)
                .thenComparing(Parting::to));
        return List.copyOf(partings.subList(0, Math.min(MOST_PARTINGS, partings.size())));
    }
}
