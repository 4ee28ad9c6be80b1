package org.kervan.study.flow;

/**
 * What was checked on the final flows, apart from the solver.
 *
 * @param certified whether the asked gap was reached and checked
 * @param relativeGap for UE and SO, total cost over that of the cheapest ways, less 1; for stochastic, tonnes that a
 *     fresh loading at the final prices would put elsewhere, as a part of all tonnes
 * @param averageExcessCostUsdPerTonne what a tonne pays on average over its cheapest way; for stochastic, what the
 *     tonnes of {@code relativeGap} would change by, at most
 * @param conservationTonnes largest tonnage lost or made at any place
 * @param capacityExcessTonnes largest tonnage over any hard capacity
 * @param unservedTonnes tonnes for which there was no room or no way
 * @param unsearchedShare part of the tonnes that would find a cheaper way outside the ways enumerated; 0 where every
 *     way is open to the solver
 * @param iterations of the solver
 * @param explanation why the gap was not reached; empty when it was
 */
public record FlowCertificate(
        boolean certified,
        double relativeGap,
        double averageExcessCostUsdPerTonne,
        double conservationTonnes,
        double capacityExcessTonnes,
        double unservedTonnes,
        double unsearchedShare,
        int iterations,
        String explanation) {}
