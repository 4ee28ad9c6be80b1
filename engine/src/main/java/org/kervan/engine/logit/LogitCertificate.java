package org.kervan.engine.logit;

/**
 * What an independent plain reload of the flows says of a solution.
 *
 * @param fixedPointGap share of the demand that would choose otherwise at the prices its own loads make
 * @param conservation largest difference, in any trip, between what its routes and the outside option carry and its
 *     amount, over that amount
 * @param capacityExcess load over hard capacity, summed over pools
 * @param slack price paid for hard capacity that has room, times the room, over the cost of all demand
 * @param unserved amount that takes the outside option
 * @param demand amount of all trips at their present cost
 */
public record LogitCertificate(
        double fixedPointGap,
        double conservation,
        double capacityExcess,
        double slack,
        double unserved,
        double demand) {}
