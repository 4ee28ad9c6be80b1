package org.kervan.model.demand;

import org.kervan.model.claim.Provenance;

/**
 * A node that stands for a part of a region.
 *
 * @param region region of the demand
 * @param node id of the node
 * @param share part of the freight of the region, 0 to 1; the shares of a region add up to 1
 * @param provenance who says so
 */
public record Zone(String region, String node, double share, Provenance provenance) {}
