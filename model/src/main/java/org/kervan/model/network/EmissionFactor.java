package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * Greenhouse gases per tonne-kilometre, well-to-wheel (ISO 14083).
 *
 * @param mode mode
 * @param traction what moves it, for example {@code diesel} or {@code electric-kz}
 * @param electric for rail: true for electric traction, false for diesel, null for a mix or another mode
 * @param country where it holds, {@code EU} for the group named in the data README, null everywhere
 * @param basin waters it holds for, null everywhere
 * @param used whether the model uses the row; other rows are there to compare with
 * @param gramsCo2ePerTonneKm the factor
 * @param provenance who says so
 */
public record EmissionFactor(
        Mode mode,
        String traction,
        @Nullable Boolean electric,
        @Nullable String country,
        @Nullable Basin basin,
        boolean used,
        double gramsCo2ePerTonneKm,
        Provenance provenance) {}
