package org.kervan.model.count;

import java.util.Locale;
import java.util.Optional;

/** What of the model is summed to stand against a count. */
public enum CountKind {
    /** Flow on links. */
    LINK_SUM,
    /** Flow on the links of certain modes that meet nodes. */
    NODE_THROUGHPUT,
    /** Flow that uses certain modes inside a country, each tonne once. */
    COUNTRY_TOTAL,
    /** The part of it with neither end in the country. */
    COUNTRY_TRANSIT,
    /** The part of it that ends there and starts elsewhere. */
    COUNTRY_IMPORT,
    /** The part of it that starts there and ends elsewhere. */
    COUNTRY_EXPORT,
    /** Flow between two sets of regions. */
    OD_PAIR,
    /** Nothing: the model has no such value. */
    NOT_MODELLED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key, or empty when there is none. */
    public static Optional<CountKind> find(String key) {
        for (CountKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
