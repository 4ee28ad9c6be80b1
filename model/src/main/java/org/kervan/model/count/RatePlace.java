package org.kervan.model.count;

import java.util.List;

/**
 * A place between which prices and times were observed.
 *
 * @param place name of the place
 * @param nodes ids of the nodes that stand for it; empty when it cannot be compared with the network
 * @param note how it was mapped
 */
public record RatePlace(String place, List<String> nodes, String note) {
    public RatePlace {
        nodes = List.copyOf(nodes);
    }
}
