package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A change of mode or gauge in a node, one direction. Without a row there is no way through.
 *
 * @param id kebab-case id
 * @param node where
 * @param fromMode mode of arrival
 * @param fromGaugeMm gauge of arrival for rail, null otherwise
 * @param toMode mode of departure
 * @param toGaugeMm gauge of departure for rail, null otherwise
 * @param dwellHours typical time, waiting for a vessel included
 * @param handlingUsdPerTeu price per TEU, null when not known
 * @param handlingUsdPerTonne price per tonne of bulk, null when not known
 * @param capacityMtPerYear null when none is stated
 * @param capacityTeuPerYear null when none is stated
 * @param provenance who says so
 */
public record Transfer(
        String id,
        String node,
        Mode fromMode,
        @Nullable Integer fromGaugeMm,
        Mode toMode,
        @Nullable Integer toGaugeMm,
        double dwellHours,
        @Nullable Double handlingUsdPerTeu,
        @Nullable Double handlingUsdPerTonne,
        @Nullable Double capacityMtPerYear,
        @Nullable Double capacityTeuPerYear,
        Provenance provenance) {}
