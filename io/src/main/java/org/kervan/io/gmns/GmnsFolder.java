package org.kervan.io.gmns;

import java.util.List;
import java.util.Map;

/**
 * A folder as read.
 *
 * @param units what config.csv says
 * @param nodes nodes, ids unique
 * @param links links, whose ends are nodes
 * @param nodeOfZone id of the node that stands for each zone
 */
public record GmnsFolder(GmnsUnits units, List<GmnsNode> nodes, List<GmnsLink> links, Map<String, String> nodeOfZone) {
    public GmnsFolder {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        nodeOfZone = Map.copyOf(nodeOfZone);
    }
}
