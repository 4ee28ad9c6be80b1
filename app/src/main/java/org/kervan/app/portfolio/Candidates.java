package org.kervan.app.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.app.appraise.Cases;
import org.kervan.app.data.KervanData;
import org.kervan.app.text.Messages;
import org.kervan.model.demand.Project;
import org.kervan.model.scenario.Change;
import org.kervan.study.portfolio.Candidate;

/**
 * Makes candidates of projects. Two projects of which one changes all lines of the other, or that set the same figure of
 * the same place, are never chosen together: they are one work under two names, or a bundle and its part.
 */
final class Candidates {
    private static final Pattern PLACE = Pattern.compile("node:([a-z0-9-]+)\\.([a-z_]+)=");
    private static final String COMPLETED = "completed";

    /**
     * Candidates and what is none.
     *
     * @param candidates projects to choose from
     * @param leftOut why others are not among them, by id
     * @param estimated ids of candidates whose cost is an estimate that nobody published
     */
    record Made(List<Candidate> candidates, Map<String, String> leftOut, List<String> estimated) {}

    private Candidates() {}

    /**
     * @param asked ids to choose from; empty for every project that is not completed and whose cost somebody published
     * @param capex costs that go before those of the table
     * @param needs ids of projects that must go with a project
     */
    static Made of(
            List<Project> projects,
            List<String> asked,
            Map<String, Double> capex,
            Map<String, Set<String>> needs,
            KervanData data) {
        Map<String, String> leftOut = new java.util.TreeMap<>();
        List<Project> usable = new ArrayList<>();
        for (Project project : projects) {
            boolean wanted = asked.isEmpty() || asked.contains(project.id());
            boolean known = project.capexUsdMillion() != null || capex.containsKey(project.id());
            if (wanted && asked.isEmpty() && project.status().equals(COMPLETED)) {
                leftOut.put(project.id(), Messages.of("portfolio.left-out.completed"));
            } else if (wanted && !known) {
                leftOut.put(project.id(), Messages.of("portfolio.left-out.cost"));
            } else if (wanted && asked.isEmpty() && isEstimate(project, capex)) {
                leftOut.put(
                        project.id(),
                        Messages.of("portfolio.left-out.estimate", String.valueOf(project.capexUsdMillion())));
            } else if (wanted) {
                usable.add(project);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Project project : usable) {
            Double cost = capex.getOrDefault(
                    project.id(), project.capexUsdMillion() == null ? Double.NaN : project.capexUsdMillion());
            Set<String> excludes = new TreeSet<>();
            for (Project other : usable) {
                if (other != project && excludes(project, other)) {
                    excludes.add(other.id());
                }
            }
            candidates.add(new Candidate(
                    Cases.work(project, cost, data),
                    List.of(new Change.AddProject(project.id())),
                    needs.getOrDefault(project.id(), Set.of()),
                    excludes));
        }
        List<String> estimated = usable.stream()
                .filter(project -> isEstimate(project, capex))
                .map(Project::id)
                .toList();
        return new Made(candidates, leftOut, estimated);
    }

    private static boolean isEstimate(Project project, Map<String, Double> capex) {
        return Cases.isCostEstimated(project) && !capex.containsKey(project.id());
    }

    private static boolean excludes(Project a, Project b) {
        Set<String> ofA = Set.copyOf(a.links());
        Set<String> ofB = Set.copyOf(b.links());
        boolean part = !ofA.isEmpty() && !ofB.isEmpty() && (ofA.containsAll(ofB) || ofB.containsAll(ofA));
        Set<String> same = figures(a);
        same.retainAll(figures(b));
        return part || !same.isEmpty();
    }

    private static Set<String> figures(Project project) {
        Set<String> figures = new HashSet<>();
        Matcher found = PLACE.matcher(project.effect());
        while (found.find()) {
            figures.add(found.group(1) + "." + found.group(2));
        }
        return figures;
    }
}
