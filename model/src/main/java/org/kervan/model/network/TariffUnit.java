package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** The unit of a price row. A FEU is two TEU. */
public enum TariffUnit {
    USD_PER_TEU,
    USD_PER_FEU,
    USD_PER_TONNE,
    USD_PER_TKM,
    USD_PER_TEU_KM;

    /** The word used in tables and on the wire, for example {@code usd_per_teu}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit with this key, or empty when there is none. */
    public static Optional<TariffUnit> find(String key) {
        for (TariffUnit unit : values()) {
            if (unit.key().equals(key)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
