package org.kervan.study.promise;

import java.util.Collection;
import java.util.List;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.StatementKind;

/** What several statements of one thing and time are to one another. */
final class Sides {
    /** From what difference on the figures of two offices contradict one another. */
    private static final double MIRROR = 0.10;

    private Sides() {}

    /** Shares that one claimant gives for one time are those of several parts, not several values of one. */
    static boolean arePartsOfOneWhole(List<Compared> items) {
        Compared first = items.getFirst();
        boolean shares = items.stream()
                .allMatch(one -> one.statement().bound() == Bound.SHARE
                        && one.statement().claimant().equals(first.statement().claimant()));
        return shares
                && items.stream().map(one -> one.statement().text()).distinct().count() == items.size();
    }

    /** Whether no number agrees with all of them. */
    static boolean leavesNothing(Collection<Compared> items) {
        double low = items.stream().mapToDouble(one -> one.span().low()).max().orElse(0);
        double high = items.stream().mapToDouble(one -> one.span().high()).min().orElse(0);
        return new Span(low, Double.POSITIVE_INFINITY).excludes(new Span(Double.NEGATIVE_INFINITY, high));
    }

    /**
     * Two states seldom count one flow alike: figures of different offices contradict only from a tenth on, and those of
     * a matrix that fills its gaps from the partner never. A claim, or one office against itself, always counts.
     */
    static boolean isWorthTelling(List<Compared> items) {
        if (items.stream().anyMatch(one -> one.statement().kind() == StatementKind.CLAIM)) {
            return true;
        }
        List<Compared> offices = items.stream()
                .filter(one -> !one.statement().claimant().equals(TradeFigures.MATRIX))
                .toList();
        long different = offices.stream()
                .map(one -> one.statement().claimant())
                .distinct()
                .count();
        if (offices.size() < 2 || !leavesNothing(offices)) {
            return false;
        }
        double low = offices.stream()
                .mapToDouble(one -> one.value().doubleValue())
                .min()
                .orElse(0);
        double high = offices.stream()
                .mapToDouble(one -> one.value().doubleValue())
                .max()
                .orElse(0);
        return different < offices.size() || high > low * (1 + MIRROR);
    }
}
