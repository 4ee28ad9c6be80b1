package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** What a tariff row is for: {@code unit-cost} prices links by mode and place, {@code link-rate} prices the one water link between two ports, {@code check} is only compared with the model. */
public enum TariffUse {
    UNIT_COST,
    LINK_RATE,
    CHECK;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<TariffUse> find(String key) {
        for (TariffUse value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
