package org.kervan.model.energy;

import org.kervan.model.claim.Provenance;
import org.kervan.model.network.GeoPoint;

/**
 * A field, terminal, border point, converter, or the network of a country for one carrier.
 *
 * @param id kebab-case id
 * @param name what it is called
 * @param country ISO 3166-1 alpha-2 code, {@code XN} for the Turkish Republic of Northern Cyprus
 * @param point where it lies, to about 0.1 degree
 * @param kind what it is in the system
 * @param carrier what it carries
 * @param provenance who says so
 */
public record EnergyNode(
        String id,
        String name,
        String country,
        GeoPoint point,
        EnergyNodeKind kind,
        Carrier carrier,
        Provenance provenance) {}
