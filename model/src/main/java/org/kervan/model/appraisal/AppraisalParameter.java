package org.kervan.model.appraisal;

import org.kervan.model.claim.Provenance;

/**
 * A number an appraisal takes for given.
 *
 * @param id kebab-case id
 * @param value in {@code unit}
 * @param low least value thought possible
 * @param high greatest value thought possible
 * @param distribution how it is drawn between them
 * @param unit unit, {@code 1} for a pure number
 * @param meaning what it is
 * @param provenance who says so
 */
public record AppraisalParameter(
        String id,
        double value,
        double low,
        double high,
        Distribution distribution,
        String unit,
        String meaning,
        Provenance provenance) {}
