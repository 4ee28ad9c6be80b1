package org.kervan.model.network;

import org.kervan.model.claim.Provenance;

/**
 * A border that the parties, or the states around them, do not see alike. Maps draw it dashed; no side is taken.
 *
 * @param id kebab-case id
 * @param countryA ISO 3166-1 alpha-2, or a user-assigned code (XN, XK)
 * @param countryB ISO 3166-1 alpha-2, or a user-assigned code
 * @param statement who holds what, in neutral words
 * @param provenance who says so
 */
public record ContestedBorder(String id, String countryA, String countryB, String statement, Provenance provenance) {}
