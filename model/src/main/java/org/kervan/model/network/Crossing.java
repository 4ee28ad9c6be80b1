package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A border point, mode and direction. Applies once when a route leaves {@code node} over a link of the mode
 * to a node in {@code toCountry}; the time is that of both sides together (CAREC CPMM counts each side apart).
 *
 * @param id kebab-case id
 * @param node last node on the side of {@code fromCountry}
 * @param fromCountry ISO 3166-1 alpha-2
 * @param toCountry ISO 3166-1 alpha-2
 * @param mode rail or road
 * @param dwellHours typical time, both sides together
 * @param dwellHoursLow low end of the range
 * @param dwellHoursHigh high end of the range
 * @param feeUsdPerVehicle official and other charges per wagon or lorry, null when not known
 * @param trucksPerDay lorries a day in this direction that the crossing is known to pass, null when not known
 * @param provenance who says so
 */
public record Crossing(
        String id,
        String node,
        String fromCountry,
        String toCountry,
        Mode mode,
        double dwellHours,
        double dwellHoursLow,
        double dwellHoursHigh,
        @Nullable Double feeUsdPerVehicle,
        @Nullable Double trucksPerDay,
        Provenance provenance) {}
