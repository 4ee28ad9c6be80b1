package org.kervan.model.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A price: a unit cost for links of a mode in a place, a rate for one link, or a through rate to compare with.
 *
 * @param id kebab-case id
 * @param mode its mode, null for a chain of modes (multimodal)
 * @param country ISO 3166-1 alpha-2, {@code EU} for the group named in the data README, null when not bound to one
 * @param from id of the place of origin, null for a unit cost
 * @param to id of the destination, null for a unit cost
 * @param basin waters it holds for, null when not bound to one
 * @param form loading form it holds for, null when it holds for all
 * @param use what the row is for
 * @param unit unit of {@code value}
 * @param value the price
 * @param year price year
 * @param provenance who says so
 */
public record Tariff(
        String id,
        @Nullable Mode mode,
        @Nullable String country,
        @Nullable String from,
        @Nullable String to,
        @Nullable Basin basin,
        @Nullable LoadForm form,
        TariffUse use,
        TariffUnit unit,
        double value,
        int year,
        Provenance provenance) {}
