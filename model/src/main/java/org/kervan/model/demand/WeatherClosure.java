package org.kervan.model.demand;

import org.kervan.model.claim.Provenance;

/**
 * Days on which weather stopped a service.
 *
 * @param service id of the service
 * @param firstDay first day observed (ISO 8601)
 * @param lastDay last day observed (ISO 8601)
 * @param daysClosed days without sailings
 * @param daysObserved days from the first to the last
 * @param provenance who says so
 */
public record WeatherClosure(
        String service, String firstDay, String lastDay, int daysClosed, int daysObserved, Provenance provenance) {}
