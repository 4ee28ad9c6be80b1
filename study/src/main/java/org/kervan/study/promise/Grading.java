package org.kervan.study.promise;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Confidence grade of a rating, rule version 1. */
final class Grading {
    private final LedgerIndex index;

    Grading(LedgerIndex index) {
        this.index = index;
    }

    /**
     * @param status the common status
     * @param deciding producers that decided
     * @param all producers with any usable figure
     */
    @Nullable
    Grade grade(Status status, List<ProducerResult> deciding, List<ProducerResult> all) {
        if (deciding.isEmpty()) {
            boolean measured = all.stream().anyMatch(one -> !one.series().isEmpty());
            return measured && status == Status.OVERDUE_UNVERIFIED ? Grade.C : Grade.D;
        }
        if (status == Status.CONTESTED) {
            return Grade.C;
        }
        List<ProducerResult> sure = deciding.stream().filter(Grading::isFinal).toList();
        if (sure.size() > 1 && areIndependent(sure) && agree(status, sure)) {
            return Grade.A;
        }
        return sure.isEmpty() || (sure.size() > 1 && !agree(status, sure)) ? Grade.C : Grade.B;
    }

    private static boolean isFinal(ProducerResult result) {
        Reading decisive = result.decisive();
        return decisive != null && decisive.isFinal();
    }

    /** No document stands behind both figures. */
    private boolean areIndependent(List<ProducerResult> results) {
        Set<String> seen = new HashSet<>();
        for (ProducerResult result : results) {
            String statement = Objects.requireNonNull(result.decisive()).statement();
            for (String source : index.statement(statement).sources()) {
                if (!seen.add(source)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without a deadline every status is open-ended and says nothing: then the progress itself must agree. */
    private static boolean agree(Status status, List<ProducerResult> results) {
        if (status != Status.OPEN_ENDED) {
            return true;
        }
        double[] progress = results.stream()
                .map(ProducerResult::progress)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return progress[progress.length - 1] - progress[0] <= 2 * Tolerance.LEAST;
    }
}
