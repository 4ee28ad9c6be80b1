package org.kervan.study.flow;

import java.util.List;
import java.util.Map;
import org.kervan.model.scenario.Change;

/**
 * What becomes of goods that a scenario adds. Without tonnes carried the means are not numbers.
 *
 * @param demand the goods
 * @param carriedTonnes a year that find room
 * @param usdPerTonne paid for hauling, handling and borders, mean of what is carried
 * @param hours on the way, mean of what is carried
 * @param tonneKmByMode tonnes times kilometres by mode
 * @param links the links that carry most of it, those first
 */
public record AddedFlow(
        Change.AddDemand demand,
        double carriedTonnes,
        double usdPerTonne,
        double hours,
        Map<String, Double> tonneKmByMode,
        List<OnLink> links) {
    public AddedFlow {
        tonneKmByMode = Map.copyOf(tonneKmByMode);
        links = List.copyOf(links);
    }

    /** Tonnes a year of the goods on a link, both directions. */
    public record OnLink(String id, double tonnes) {}
}
