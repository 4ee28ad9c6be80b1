package org.kervan.model.energy;

import org.kervan.model.claim.Provenance;

/**
 * A flow that somebody counted.
 *
 * @param what id of a link, name of a system, or of a total
 * @param period year, month or day, or two of them with {@code /} between (ISO 8601)
 * @param value in {@code unit}; negative runs against the direction of the link
 * @param unit bcm, mt, million_barrels, GWh or MW
 * @param provenance who says so
 */
public record ObservedFlow(String what, String period, double value, String unit, Provenance provenance) {}
