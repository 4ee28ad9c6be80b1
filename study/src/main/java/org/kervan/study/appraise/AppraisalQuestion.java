package org.kervan.study.appraise;

import java.util.List;
import java.util.Map;
import org.kervan.model.appraisal.Term;
import org.kervan.model.scenario.Change;

/**
 * What is to be appraised.
 *
 * @param reference changes that hold without the project too: what happens anyway, above all to demand
 * @param stages what is in use from which year on, rising; each holds the changes of the reference as well
 * @param works what it costs
 * @param costStated whether {@code works} is the whole cost; false when the cost of what is changed is not known
 * @param set terms that take the place of those of the table
 */
public record AppraisalQuestion(
        List<Change> reference, List<Stage> stages, List<Work> works, boolean costStated, Map<Term, Double> set) {
    public AppraisalQuestion {
        reference = List.copyOf(reference);
        stages = List.copyOf(stages);
        works = List.copyOf(works);
        set = Map.copyOf(set);
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).from() <= stages.get(i - 1).from()) {
                throw new IllegalArgumentException("stages must rise");
            }
        }
    }

    /** Works whose cost nobody published. */
    public List<Work> withoutCost() {
        return works.stream().filter(work -> work.capexUsdMillion() == null).toList();
    }

    /** Whether every cost is known. */
    public boolean isCostKnown() {
        return costStated && withoutCost().isEmpty();
    }
}
