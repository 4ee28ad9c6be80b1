package org.kervan.study.promise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Promises counted by status.
 *
 * @param counts every status with its number of promises, 0 included
 * @param ratedAs how the replaced ones stand at their own deadlines
 * @param total number of promises
 * @param rated those about which measurements say something
 * @param noDataOrNotRated those about which they say nothing
 * @param claimedMet those that their makers or the press call met
 * @param claimedMetConfirmed of these, those that measurements show as met or reached
 * @param score +1 for met in time or on track, 0 for late or behind, -1 for missed or no progress, mean over those
 *     promises; null when there are none
 * @param scored number of promises in the score
 */
public record PromiseBoard(
        Map<Status, Integer> counts,
        Map<Status, Integer> ratedAs,
        int total,
        int rated,
        int noDataOrNotRated,
        int claimedMet,
        int claimedMetConfirmed,
        @Nullable Double score,
        int scored) {
    public PromiseBoard {
        counts = Map.copyOf(counts);
        ratedAs = Map.copyOf(ratedAs);
    }

    static PromiseBoard of(List<Assessment> assessments) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        Map<Status, Integer> ratedAs = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        int rated = 0;
        int claimed = 0;
        int confirmed = 0;
        int sum = 0;
        int scored = 0;
        for (Assessment one : assessments) {
            counts.merge(one.status(), 1, Integer::sum);
            if (one.ratedAs() != null) {
                ratedAs.merge(one.ratedAs(), 1, Integer::sum);
            }
            rated += one.ownStatus().isRated() ? 1 : 0;
            boolean says = one.claimedStatus().startsWith("claimed-");
            claimed += says ? 1 : 0;
            confirmed += says && isReached(one) ? 1 : 0;
            Integer points = points(one.ownStatus());
            if (points != null) {
                sum += points;
                scored++;
            }
        }
        int total = assessments.size();
        Double score = scored == 0 ? null : Double.valueOf((double) sum / scored);
        return new PromiseBoard(counts, ratedAs, total, rated, total - rated, claimed, confirmed, score, scored);
    }

    private static boolean isReached(Assessment one) {
        Double least = one.progressLow();
        return least != null && least >= 1;
    }

    private static @Nullable Integer points(Status status) {
        return switch (status) {
            case MET_IN_TIME, ON_TRACK -> 1;
            case MET_LATE, BEHIND -> 0;
            case MISSED, NO_PROGRESS -> -1;
            default -> null;
        };
    }
}
