package org.kervan.study.appraise;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something built or bought, with what it costs.
 *
 * @param id id of the project
 * @param name its name
 * @param capexUsdMillion cost of building it, null when nobody published one
 * @param opens first year it is used
 * @param shareByCountry who is taken to bear the cost; adds up to 1
 */
public record Work(
        String id, String name, @Nullable Double capexUsdMillion, int opens, Map<String, Double> shareByCountry) {
    public Work {
        shareByCountry = Map.copyOf(shareByCountry);
    }
}
