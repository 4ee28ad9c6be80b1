package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.MobilityRule;

/**
 * May somebody enter, and for how long.
 *
 * @param entry whether the rules known on the day let the person in without a visa
 * @param daysLeft days of stay left when entering on the day; null when the rules do not tell
 * @param leaveBy last day of that stay, null when the rules do not tell
 * @param daysUsed days already used in the window; 0 without a window
 * @param windowFrom first day of the window that ends on the day; null without a window
 * @param rules the rules it rests on
 * @param otherDocuments documents for which another rule lets the person in
 * @param reason the answer in a sentence or two
 */
public record MobilityAnswer(
        Entry entry,
        @Nullable Integer daysLeft,
        @Nullable LocalDate leaveBy,
        int daysUsed,
        @Nullable LocalDate windowFrom,
        List<MobilityRule> rules,
        List<String> otherDocuments,
        String reason) {
    public MobilityAnswer {
        rules = List.copyOf(rules);
        otherDocuments = List.copyOf(otherDocuments);
    }

    /** Whether one may enter without a visa. */
    public enum Entry {
        /** A rule in force allows it. */
        YES,
        /** A rule says no, or the days are used up. */
        NO,
        /** No rule is known: not allowed and not forbidden as far as the ledger knows. */
        UNKNOWN;

        /** The word used on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
