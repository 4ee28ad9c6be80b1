package org.kervan.model.demand;

import org.kervan.model.claim.Provenance;

/**
 * A node that stands for a part of a region for one commodity. Where a region and commodity have such shares, they
 * replace those of {@link Zone}.
 *
 * @param region region of the demand
 * @param commodity id of the commodity
 * @param node id of the node
 * @param share part of these goods of the region, 0 to 1; the shares of a region and commodity add up to 1
 * @param provenance who says so
 */
public record ZoneShare(String region, String commodity, String node, double share, Provenance provenance) {}
