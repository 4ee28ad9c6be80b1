package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.PathKind;

/**
 * The rating of one promise on one day. The same facts and day always give the same rating.
 *
 * @param commitment id of the promise
 * @param asOf the day
 * @param status how it stands
 * @param ratedAs its status at its own deadline when it was {@link Status#REPLACED}, else null
 * @param replacedBy id of the promise that took its place, null when none had by that day
 * @param progressLow least progress among producers, null when none has any
 * @param progressHigh most progress among producers
 * @param tolerance what the path forgives, as a part of the way (0.02 = two percentage points)
 * @param path expected path, null when not rated
 * @param grade how far it can be trusted, null when not rated
 * @param ruleVersion version of the rule
 * @param guidelineVersion version of the guideline, 0 when there is none
 * @param producers one result per producer, in the order in which the indicator admits them
 * @param leftOut measurements that were not used, each with the reason
 * @param claims ids of claims about the same, never an input
 * @param inputs ids of all statements used
 * @param claimedStatus what the sources say of it; stored beside, never an input
 * @param reason the rating in a sentence or two, with the numbers
 */
public record Assessment(
        String commitment,
        LocalDate asOf,
        Status status,
        @Nullable Status ratedAs,
        @Nullable String replacedBy,
        @Nullable Double progressLow,
        @Nullable Double progressHigh,
        double tolerance,
        @Nullable PathKind path,
        @Nullable Grade grade,
        int ruleVersion,
        int guidelineVersion,
        List<ProducerResult> producers,
        List<LeftOut> leftOut,
        List<String> claims,
        List<String> inputs,
        String claimedStatus,
        String reason) {
    /** Version of the rule in {@code docs/methods/promises.md}. */
    public static final int RULE_VERSION = 1;

    public Assessment {
        producers = List.copyOf(producers);
        leftOut = List.copyOf(leftOut);
        claims = List.copyOf(claims);
        inputs = List.copyOf(inputs);
    }

    /** The status by measurements: that at its own deadline for a replaced promise. */
    public Status ownStatus() {
        return ratedAs == null ? status : ratedAs;
    }
}
