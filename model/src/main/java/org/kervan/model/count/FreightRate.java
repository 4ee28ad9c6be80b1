package org.kervan.model.count;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A price or a time that was observed; one of the two is there.
 *
 * @param origin name of the place it starts from, see {@link RatePlace}
 * @param destination name of the place it leads to
 * @param route name of the route, kebab-case
 * @param mode modes used, for example {@code rail-sea}
 * @param usdPerFeu price of a 40-ft container in USD, null when not known
 * @param transitDays days from origin to destination, null when not known
 * @param year calendar year
 * @param provenance who says so
 */
public record FreightRate(
        String origin,
        String destination,
        String route,
        String mode,
        @Nullable Double usdPerFeu,
        @Nullable Double transitDays,
        int year,
        Provenance provenance) {}
