package org.kervan.app.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.kervan.app.data.KervanData;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Node;
import org.kervan.model.network.Transfer;

/** {@code /nodes/{id}}: a row of nodes.csv with the names of the place and all rows that begin or end in it. */
record NodeDocument(
        @JsonUnwrapped Node node,
        Map<String, String> names,
        List<Link> links,
        List<Crossing> crossings,
        List<Transfer> transfers) {

    static NodeDocument of(KervanData data, Node node) {
        String id = node.id();
        return new NodeDocument(node, data.namesOf(id), data.linksOf(id), data.crossingsOf(id), data.transfersOf(id));
    }
}
