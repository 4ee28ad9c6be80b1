package org.kervan.model.energy;

import java.util.List;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.GeoPoint;

/**
 * How a link runs over the map. For drawing only: no length and no loss is taken from it.
 *
 * @param link id of the link
 * @param points from end to end, in order from the node the link starts in; at least two
 * @param provenance who says so
 */
public record LinkShape(String link, List<GeoPoint> points, Provenance provenance) {
    public LinkShape {
        points = List.copyOf(points);
    }
}
