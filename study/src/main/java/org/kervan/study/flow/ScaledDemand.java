package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.scenario.Change;

/** Demand as a scenario scales it. */
final class ScaledDemand {
    private ScaledDemand() {}

    /** The same list when nothing is scaled. */
    static List<Trips.Part> of(List<Trips.Part> base, List<Change.ScaleDemand> changes) {
        if (changes.isEmpty()) {
            return base;
        }
        List<Trips.Part> parts = new ArrayList<>(base.size());
        for (Trips.Part part : base) {
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
}
