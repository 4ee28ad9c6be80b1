package org.kervan.app.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.scenario.Scenario;

/**
 * What is asked of the energy systems.
 *
 * @param scenario changes to the base
 * @param year year of demand and works
 * @param carrier what alone is told of, null for all; all are computed together
 * @param observed whether power plants give no more than they are reported to have given
 * @param oilByTransport whether to tell what railways and ships make of oil that loses its pipeline, which takes seconds
 * @param moving whether an answer may start from a recent one, for a slider that moves
 */
public record EnergyQuestion(
        Scenario scenario,
        int year,
        @Nullable Carrier carrier,
        boolean observed,
        boolean oilByTransport,
        boolean moving) {}
