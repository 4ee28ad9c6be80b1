package org.kervan.model.network;

import org.kervan.model.claim.Provenance;

/**
 * A country's membership in a group that price and emission rows are stated for.
 *
 * @param group code of the group, for example {@code EU}
 * @param country ISO 3166-1 alpha-2
 * @param provenance who says so
 */
public record CountryGroup(String group, String country, Provenance provenance) {}
