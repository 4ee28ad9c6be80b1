package org.kervan.app.appraise;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.Term;
import org.kervan.model.scenario.Scenario;

/**
 * What is to be appraised, read and checked.
 *
 * @param scenario the change
 * @param capexUsdMillion cost of all of it, null when not given
 * @param capexByProject cost of projects that goes before that of the table
 * @param set terms that take the place of those of the table
 */
public record AppraisalAsked(
        Scenario scenario,
        @Nullable Double capexUsdMillion,
        Map<String, Double> capexByProject,
        Map<Term, Double> set) {
    public AppraisalAsked {
        capexByProject = Map.copyOf(capexByProject);
        set = Map.copyOf(set);
    }
}
