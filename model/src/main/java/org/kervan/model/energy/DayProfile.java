package org.kervan.model.energy;

import java.util.List;

/**
 * The typical day of a season.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param kind what the shape is of
 * @param season which part of the year
 * @param byLocalHour 24 values by local clock hour at its start; load per unit of the annual mean, else capacity factor
 */
public record DayProfile(String country, ProfileKind kind, Season season, List<Double> byLocalHour) {
    public DayProfile {
        byLocalHour = List.copyOf(byLocalHour);
    }
}
