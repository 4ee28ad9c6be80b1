package org.kervan.model.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A field, an import, or the power plants of one kind in one place.
 *
 * @param id kebab-case id
 * @param node id of the node it feeds
 * @param carrier what it supplies
 * @param technology kind of field, import or plant, in words
 * @param capacity capacity in the unit of the carrier ({@link Carrier#capacityUnit}), null when not known
 * @param annualOutput output of a year in the unit of the carrier ({@link Carrier#volumeUnit}), null when not known
 * @param year year of the output, null when none is stated
 * @param marginalCost USD of one more MWh (power), 1000 cubic metres (gas) or barrel (oil)
 * @param co2KgPerMwh CO2 of one MWh of power, null when not known or not power
 * @param status whether it runs
 * @param opens year in which it opens, null when not published
 * @param provenance who says so
 */
public record Supply(
        String id,
        String node,
        Carrier carrier,
        String technology,
        @Nullable Double capacity,
        @Nullable Double annualOutput,
        @Nullable Integer year,
        double marginalCost,
        @Nullable Double co2KgPerMwh,
        EnergyStatus status,
        @Nullable Integer opens,
        Provenance provenance) {}
