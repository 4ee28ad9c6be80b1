package org.kervan.model.network;

import org.kervan.model.claim.Provenance;

/**
 * A number the model needs that no single row states, such as a default load or the spread of running times.
 *
 * @param id kebab-case id
 * @param value its value in {@code unit}
 * @param unit unit, {@code 1} for a pure number
 * @param meaning what it is
 * @param provenance who says so
 */
public record Parameter(String id, double value, String unit, String meaning, Provenance provenance) {}
