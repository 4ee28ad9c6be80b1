package org.kervan.study.portfolio;

import java.util.List;
import java.util.Set;
import org.kervan.model.scenario.Change;
import org.kervan.study.appraise.Work;

/**
 * A project that may be chosen.
 *
 * @param work what it costs and when it opens; its cost is known
 * @param changes what it changes
 * @param needs ids of projects without which it is not chosen
 * @param excludes ids of projects it is not chosen with
 */
public record Candidate(Work work, List<Change> changes, Set<String> needs, Set<String> excludes) {
    public Candidate {
        changes = List.copyOf(changes);
        needs = Set.copyOf(needs);
        excludes = Set.copyOf(excludes);
        if (work.capexUsdMillion() == null) {
            throw new IllegalArgumentException(work.id() + " has no known cost");
        }
    }

    String id() {
        return work.id();
    }

    double capexUsdMillion() {
        Double capex = work.capexUsdMillion();
        return capex == null ? Double.NaN : capex;
    }
}
