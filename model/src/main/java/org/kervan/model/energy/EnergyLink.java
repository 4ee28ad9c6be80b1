package org.kervan.model.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A pipeline, tanker route or power line between two nodes of one carrier.
 *
 * @param id kebab-case id
 * @param name what it is called
 * @param system the system it is a section of
 * @param carrier what it carries
 * @param from id of the node it starts in
 * @param to id of the node it ends in
 * @param lengthKm length, null when not known
 * @param capacity capacity in the unit of the carrier ({@link Carrier#capacityUnit}), per direction
 * @param bidirectional whether it can be used both ways
 * @param lossPercent what is lost from end to end, in per cent; null when not known
 * @param tariff tariff of the whole line, USD per barrel (oil) or per 1000 cubic metres (gas); stands on one section of a line only; null when none is known
 * @param status whether it can be used
 * @param opens year in which it opens, null when not published
 * @param operator who runs it; may be empty
 * @param provenance who says so; its basis speaks of the capacity
 */
public record EnergyLink(
        String id,
        String name,
        String system,
        Carrier carrier,
        String from,
        String to,
        @Nullable Double lengthKm,
        double capacity,
        boolean bidirectional,
        @Nullable Double lossPercent,
        @Nullable Double tariff,
        EnergyStatus status,
        @Nullable Integer opens,
        String operator,
        Provenance provenance) {}
