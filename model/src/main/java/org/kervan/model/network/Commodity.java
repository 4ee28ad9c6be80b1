package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * What moves.
 *
 * @param id kebab-case id
 * @param name English name
 * @param nst2007 division of NST 2007
 * @param valueUsdPerTonne typical value, null when not known
 * @param valueOfTimeUsdPerTonneDay what a day's delay costs, null when not known
 * @param containerised whether it travels in containers
 * @param tonnesPerTeu load of a TEU, null when it is never in containers
 * @param provenance who says so
 */
public record Commodity(
        String id,
        String name,
        String nst2007,
        @Nullable Double valueUsdPerTonne,
        @Nullable Double valueOfTimeUsdPerTonneDay,
        boolean containerised,
        @Nullable Double tonnesPerTeu,
        Provenance provenance) {}
