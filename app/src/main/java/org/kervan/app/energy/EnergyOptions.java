package org.kervan.app.energy;

import org.jspecify.annotations.Nullable;

/**
 * What is asked besides a scenario, as people type it; what is null is taken from the request's body, or else its default.
 *
 * @param year year of demand and works, null for that of the tables
 * @param carrier oil, gas or power, null for all
 * @param plants able (what they can give) or observed (no more than they gave), null for able
 * @param oilByTransport whether railways and ships are asked to take oil that loses its pipeline
 */
public record EnergyOptions(
        @Nullable String year,
        @Nullable String carrier,
        @Nullable String plants,
        boolean oilByTransport) {}
