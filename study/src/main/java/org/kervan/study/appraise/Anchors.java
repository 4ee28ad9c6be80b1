package org.kervan.study.appraise;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.scenario.Change;
import org.kervan.study.flow.FlowAnchor;
import org.kervan.study.flow.FlowStart;
import org.kervan.study.flow.FlowWelfare;

/**
 * Solved states that others start from: nothing built, and all that may be built, year by year. Which one a state starts
 * from follows from the state alone, so that its bits do not depend on what was solved before it, or by whom.
 */
final class Anchors {
    private final FlowAnchor reference;
    private final Map<List<Change>, FlowAnchor> built = new LinkedHashMap<>();

    /**
     * Solves them, each from the one before.
     *
     * @param largest all that may be built, rising
     */
    Anchors(Solver solver, List<Stage> largest, double level, double elasticity) {
        reference = solver.anchor(List.of(), level, elasticity, null);
        FlowStart near = reference.start();
        for (Stage stage : largest) {
            if (stage.with().periods().size() == 1) {
                List<Change> changes = stage.with().changes();
                FlowAnchor solved = solver.anchor(changes, level, elasticity, near);
                built.put(changes, solved);
                near = solved.start();
            }
        }
    }

    /** What freight costs with nothing built. */
    FlowWelfare reference() {
        return reference.welfare();
    }

    /** What freight costs in a state, if it is one of these. */
    @Nullable
    FlowWelfare known(List<Change> changes) {
        FlowAnchor known = built.get(changes);
        return known == null ? null : known.welfare();
    }

    /** Where the state ended that differs in the fewest changes; the earliest of equals. */
    FlowStart nearest(List<Change> changes) {
        Set<Change> asked = new HashSet<>(changes);
        FlowStart nearest = reference.start();
        int least = asked.size();
        for (Map.Entry<List<Change>, FlowAnchor> anchor : built.entrySet()) {
            int apart = apart(asked, new HashSet<>(anchor.getKey()));
            if (apart < least) {
                least = apart;
                nearest = anchor.getValue().start();
            }
        }
        return nearest;
    }

    private static int apart(Set<Change> a, Set<Change> b) {
        int common = 0;
        for (Change change : a) {
            common += b.contains(change) ? 1 : 0;
        }
        return a.size() + b.size() - 2 * common;
    }
}
