package org.kervan.model.energy;

import org.kervan.model.claim.Provenance;

/**
 * Where railways and ships can take over oil that finds no pipeline.
 *
 * @param node id of the energy node where the oil stands
 * @param place id of the node of the transport network where it is loaded
 * @param market id of the node of the transport network that stands for its buyers
 * @param provenance who says so
 */
public record OilHandover(String node, String place, String market, Provenance provenance) {}
