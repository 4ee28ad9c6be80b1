package org.kervan.model.count;

import java.util.List;

/**
 * A place where volumes were counted.
 *
 * @param place name of the place
 * @param nodes ids of the nodes there, or the chain of nodes of a line; empty for a total that is no single place
 * @param note what is counted
 */
public record CountPlace(String place, List<String> nodes, String note) {
    public CountPlace {
        nodes = List.copyOf(nodes);
    }
}
