package org.kervan.app.appraise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.model.claim.Basis;
import org.kervan.model.demand.Project;
import org.kervan.model.network.Link;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.appraise.AppraisalQuestion;
import org.kervan.study.appraise.Stage;
import org.kervan.study.appraise.Work;

/**
 * Makes a case of a scenario: what is in use from when, and what it costs. A project counts from its opening; everything
 * else from the year of the scenario, or else from the last opening of its projects, or else from the first year.
 * Changes of demand happen anyway, with and without the rest.
 */
public final class Cases {
    private static final int FIRST_MONTH_OF_SECOND_HALF = 7;
    private static final String ALL = "all";

    private Cases() {}

    /** Id of the project a change adds; empty for all other changes. */
    static Optional<String> project(Change change) {
        return change instanceof Change.AddProject add ? Optional.of(add.id()) : Optional.empty();
    }

    /** First full year of use: an opening in the second half of a year counts from the next. */
    public static int opens(Project project) {
        String[] parts = project.opens().split("-");
        int year = Integer.parseInt(parts[0]);
        return parts.length > 1 && Integer.parseInt(parts[1]) >= FIRST_MONTH_OF_SECOND_HALF ? year + 1 : year;
    }

    /** Whether the tables state a cost that nobody published: it is the estimate of whoever made them. */
    public static boolean isCostEstimated(Project project) {
        return project.capexUsdMillion() != null && project.provenance().basis() == Basis.ESTIMATED;
    }

    /** Names of the projects of a case whose cost is such an estimate, and not given by who asks. */
    static List<String> estimatedCosts(AppraisalAsked asked, List<Project> projects) {
        Set<String> ids = new HashSet<>();
        asked.scenario().changes().forEach(change -> project(change).ifPresent(ids::add));
        return projects.stream()
                .filter(project -> ids.contains(project.id()) && isCostEstimated(project))
                .filter(project -> asked.capexUsdMillion() == null
                        && !asked.capexByProject().containsKey(project.id()))
                .map(Project::name)
                .toList();
    }

    static AppraisalQuestion of(AppraisalAsked asked, List<Project> projects, KervanData data, int firstYear) {
        Map<String, Project> byId = new HashMap<>();
        projects.forEach(project -> byId.put(project.id(), project));
        Scenario scenario = asked.scenario();
        int last = firstYear;
        List<Work> works = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Change change : scenario.changes()) {
            Project project = project(change).map(byId::get).orElse(null);
            if (project != null && seen.add(project.id())) {
                last = Math.max(last, opens(project));
                Double given = asked.capexByProject().get(project.id());
                works.add(work(project, given == null ? project.capexUsdMillion() : given, data));
            }
        }
        int opening = scenario.year() == null ? last : scenario.year();
        Double whole = asked.capexUsdMillion();
        if (whole != null) {
            works = List.of(new Work(ALL, scenario.name(), whole, opening, shares(scenario, byId, data)));
        }
        return new AppraisalQuestion(
                until(scenario, change -> false),
                stages(scenario, byId, opening, firstYear),
                works,
                !works.isEmpty(),
                asked.set());
    }

    private static List<Stage> stages(Scenario scenario, Map<String, Project> byId, int opening, int firstYear) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Change change : scenario.changes()) {
            if (!change.isOfDemand()) {
                years.add(from(change, byId, opening, firstYear));
            }
        }
        List<Stage> stages = new ArrayList<>();
        for (int year : years) {
            List<Change> there = until(scenario, change -> from(change, byId, opening, firstYear) <= year);
            stages.add(new Stage(year, new Scenario("", null, there)));
        }
        return stages;
    }

    /**
     * The changes that hold, with every row the scenario ever adds: what is not there yet is closed. Only answers on the
     * same rows can be set against each other.
     */
    private static List<Change> until(Scenario scenario, Predicate<Change> holds) {
        List<Change> made = new ArrayList<>();
        for (Change change : scenario.changes()) {
            Selection row = row(change);
            if (row != null) {
                made.add(change);
                if (!holds.test(change)) {
                    made.add(new Change.Close(row));
                }
            } else if (change.isOfDemand() || holds.test(change)) {
                made.add(change);
            }
        }
        return made;
    }

    /** The row a change adds, null when it adds none. */
    private static @Nullable Selection row(Change change) {
        return switch (change) {
            case Change.AddLink add -> Selection.of(Target.LINKS, add.link().id());
            case Change.AddCrossing add ->
                Selection.of(Target.CROSSINGS, add.crossing().id());
            case Change.AddTransfer add ->
                Selection.of(Target.TRANSFERS, add.transfer().id());
            case Change.AddService add ->
                Selection.of(Target.SERVICES, add.service().id());
            default -> null;
        };
    }

    private static int from(Change change, Map<String, Project> byId, int opening, int firstYear) {
        Project project = project(change).map(byId::get).orElse(null);
        return Math.max(firstYear, project == null ? opening : opens(project));
    }

    /** A project with its cost; borne, as nothing else is known, by the countries its lines lie in, by kilometre. */
    public static Work work(Project project, @Nullable Double capexUsdMillion, KervanData data) {
        return new Work(project.id(), project.name(), capexUsdMillion, opens(project), shares(project, data));
    }

    private static Map<String, Double> shares(Project project, KervanData data) {
        Map<String, Double> km = new TreeMap<>();
        for (String id : project.links()) {
            Link link = data.links().get(id);
            if (link != null && link.mode().isLand()) {
                km.merge(country(data, link.from()), link.lengthKm() / 2, Double::sum);
                km.merge(country(data, link.to()), link.lengthKm() / 2, Double::sum);
            }
        }
        km.keySet().retainAll(project.countries());
        if (km.isEmpty()) {
            project.countries().forEach(country -> km.put(country, 1.0));
        }
        return parts(km);
    }

    private static Map<String, Double> shares(Scenario scenario, Map<String, Project> byId, KervanData data) {
        Map<String, Double> sums = new TreeMap<>();
        for (Change change : scenario.changes()) {
            Project project = project(change).map(byId::get).orElse(null);
            if (project != null) {
                shares(project, data).forEach((country, share) -> sums.merge(country, share, Double::sum));
            }
        }
        if (sums.isEmpty()) {
            sums.put(AppraisalDocument.UNNAMED, 1.0);
        }
        return parts(sums);
    }

    private static Map<String, Double> parts(Map<String, Double> amounts) {
        double sum = 0;
        for (double each : amounts.values()) {
            sum += each;
        }
        double all = sum;
        amounts.replaceAll((country, each) -> each / all);
        return amounts;
    }

    private static String country(KervanData data, String node) {
        var place = data.nodes().get(node);
        return place == null ? AppraisalDocument.UNNAMED : place.country();
    }
}
