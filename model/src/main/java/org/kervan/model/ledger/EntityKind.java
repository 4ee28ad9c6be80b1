package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** What an entity of the ledger is. */
public enum EntityKind {
    /** A state or territory, by its country code. */
    STATE,
    /** An organisation, council, fund or company. */
    BODY,
    /** A treaty, declaration or decision. */
    AGREEMENT,
    /** A promise with or without a number. */
    COMMITMENT,
    /** Something that is built. */
    PROJECT,
    /** Something that goes on. */
    PROGRAMME,
    /** Something that happened on a date, or is to happen. */
    EVENT,
    /** A field of cooperation. */
    DOMAIN,
    /** Something that can be measured. */
    INDICATOR,
    /** Two states and what goes between them: {@code AZ-TR} both ways, {@code AZ>TR} from one to the other. */
    PAIR,
    /** A set of states, for example {@code OTS}. */
    AREA,
    /** A place where volumes are counted. */
    PLACE,
    /** A line or system that carries goods or energy. */
    ROUTE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key, or empty when there is none. */
    public static Optional<EntityKind> find(String key) {
        for (EntityKind one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
