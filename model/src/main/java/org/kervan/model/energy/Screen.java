package org.kervan.model.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What in the model a counted flow is compared with.
 *
 * @param what name of the count, as {@link ObservedFlow#what}
 * @param measure what is added up
 * @param links ids of links whose flows are added, net or one way
 * @param against ids of links whose net flows are subtracted
 * @param country whose power is meant; empty for other measures
 * @param supplies ids of supplies whose outputs are added
 * @param buyers ids of buyers whose gas is added
 * @param reading why the two differ, as far as known
 */
public record Screen(
        String what,
        Measure measure,
        List<String> links,
        List<String> against,
        String country,
        List<String> supplies,
        List<String> buyers,
        String reading) {
    public Screen {
        links = List.copyOf(links);
        against = List.copyOf(against);
        supplies = List.copyOf(supplies);
        buyers = List.copyOf(buyers);
    }

    /** What is added up. */
    public enum Measure {
        LINKS,
        FORWARD,
        BACKWARD,
        GENERATION,
        IMPORT,
        EXPORT,
        SUPPLIES,
        DELIVERIES;

        /** The word used in tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The constant with this key, or empty when there is none. */
        public static Optional<Measure> find(String key) {
            return Arrays.stream(values())
                    .filter(value -> value.key().equals(key))
                    .findFirst();
        }
    }
}
