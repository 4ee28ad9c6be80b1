package org.kervan.model.demand;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A year of freight between two regions, as a row of the table states it: an estimate to be loaded, or a partial view
 * that only checks one. At least one of tonnes, TEU and the note of the provenance is there.
 *
 * @param origin country code, or a region in kebab-case
 * @param destination country code, or a region in kebab-case
 * @param commodity id of a commodity, or {@code all}
 * @param year calendar year
 * @param tonnes weight a year in tonnes, null when not known
 * @param teu containers a year in TEU, null when not known
 * @param modeObserved mode that was seen, for example {@code pipeline}; empty when any
 * @param provenance who says so
 */
public record DemandRow(
        String origin,
        String destination,
        String commodity,
        int year,
        @Nullable Double tonnes,
        @Nullable Double teu,
        String modeObserved,
        Provenance provenance) {}
