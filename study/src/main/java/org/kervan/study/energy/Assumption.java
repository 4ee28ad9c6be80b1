package org.kervan.study.energy;

import java.util.List;
import java.util.Locale;

/**
 * Something an answer rests on that no row says as such.
 *
 * @param kind which, for the words in which it is told
 * @param details ids and figures that belong to it
 */
public record Assumption(Kind kind, List<String> details) {
    public Assumption {
        details = List.copyOf(details);
    }

    static Assumption of(Kind kind, String... details) {
        return new Assumption(kind, List.of(details));
    }

    /** Which assumptions there are. */
    public enum Kind {
        /** A supply whose capacity and output are both unknown gives nothing: its id. */
        UNKNOWN_SUPPLY,
        /** A battery whose energy content is unknown stands still: its id. */
        BATTERY,
        /** A grid takes the daily shape of another country: node, shape, country. */
        BORROWED_SHAPE,
        /** Gas use besides power plants is the same in every season. */
        FLAT_GAS,
        /** Volume of a gas storage is unknown: only the rate of its line limits it: node. */
        STORAGE_VOLUME,
        /** A neighbour buys and sells any amount: node, USD per MWh at which it sells and buys. */
        PRICE_TAKER,
        /** Plants give no more than they are reported to have given. */
        OBSERVED_OUTPUT,
        /** Thermal plants can give this part of their capacity, per cent. */
        AVAILABILITY,
        /** Gas lines can be pushed above their capacity by this, per cent. */
        OVERLOAD,
        /** A buyer of gas whose delivery is not known is asked for nothing: its id. */
        UNKNOWN_DELIVERY;

        /** The word used on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
