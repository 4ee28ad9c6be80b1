package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A place where links meet.
 *
 * @param id kebab-case id
 * @param name English name
 * @param country ISO 3166-1 alpha-2 code, or the user-assigned XN
 * @param point where it lies
 * @param kind what it is
 * @param unLocode UN/LOCODE, or null when it has none or none is known
 * @param provenance who says where it lies
 */
public record Node(
        String id,
        String name,
        String country,
        GeoPoint point,
        NodeKind kind,
        @Nullable String unLocode,
        Provenance provenance) {}
