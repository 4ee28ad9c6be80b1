package org.kervan.app.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;

/** {@code /commodities}: what can be moved. */
record CommoditiesDocument(List<Item> commodities) {

    /** A commodity; no {@code tonnesPerTeu} when it is never in containers. */
    record Item(
            String id,
            String name,
            boolean containerised,
            @Nullable Double tonnesPerTeu) {}

    static CommoditiesDocument of(KervanData data) {
        return new CommoditiesDocument(data.dataset().network().commodities().stream()
                .map(c -> new Item(c.id(), c.name(), c.containerised(), c.tonnesPerTeu()))
                .toList());
    }
}
