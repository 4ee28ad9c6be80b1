package org.kervan.model.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * Use of a carrier in a year.
 *
 * @param id kebab-case id
 * @param node id of the node where it is used
 * @param carrier what is used
 * @param year the year
 * @param annual use of the year: bcm (gas) or TWh (power); null when not known
 * @param peakMw highest load of the year, null when not known
 * @param provenance who says so
 */
public record EnergyDemand(
        String id,
        String node,
        Carrier carrier,
        int year,
        @Nullable Double annual,
        @Nullable Double peakMw,
        Provenance provenance) {}
