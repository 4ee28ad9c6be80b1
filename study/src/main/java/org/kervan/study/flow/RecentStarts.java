package org.kervan.study.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.LogitStart;
import org.kervan.model.scenario.Change;

/**
 * Where the last answers ended, for questions that differ from one of them only in how far a slider stands. Any number of
 * threads may ask.
 */
final class RecentStarts {
    private static final int MOST = 24;
    /** Factors and values nearer to zero are as far from each other as those at it. */
    private static final double LEAST = 0.05;
    /** How far beyond two answers a third is looked for, as parts of their distance. */
    private static final double FARTHEST = 1.5;

    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(Kind kind, double[] positions, LogitStart start) {}

    /** What two questions must have alike: all but the numbers of the changes. */
    private record Kind(int year, boolean hard, double elasticity, List<Change> changes) {}

    synchronized void keep(FlowQuestion question, LogitStart start) {
        if (kept.size() == MOST) {
            kept.removeLast();
        }
        kept.addFirst(new Kept(kind(question), positions(question), start));
    }

    /**
     * The start nearest to a question, or null when the base is nearer than any. Where another stands in line with it
     * and the question, the start is where the two point to.
     */
    synchronized @Nullable LogitStart nearest(FlowQuestion question) {
        Kind kind = kind(question);
        double[] asked = positions(question);
        Kept nearest = nearest(kind, asked, null);
        if (nearest == null || distance(asked, positions(kind.changes)) <= distance(asked, nearest.positions)) {
            return null;
        }
        Kept second = nearest(kind, asked, nearest);
        if (second == null) {
            return nearest.start;
        }
        int slider = onlyOther(nearest.positions, second.positions);
        double part =
                (asked[slider] - nearest.positions[slider]) / (second.positions[slider] - nearest.positions[slider]);
        return Math.abs(part) <= FARTHEST ? nearest.start.towards(second.start, part) : nearest.start;
    }

    /** The nearest of those kept; behind another, the nearest that differs from it and the question in one slider only. */
    private @Nullable Kept nearest(Kind kind, double[] asked, @Nullable Kept first) {
        Kept nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Kept one : kept) {
            if (!one.kind.equals(kind) || first != null && !inLine(asked, first.positions, one.positions)) {
                continue;
            }
            double distance = distance(asked, one.positions);
            if (distance < least) {
                least = distance;
                nearest = one;
            }
        }
        return nearest;
    }

    private static boolean inLine(double[] asked, double[] first, double[] second) {
        int slider = onlyOther(first, second);
        int moved = onlyOther(first, asked);
        return slider >= 0 && moved == slider;
    }

    /** The only slider that stands otherwise, -1 when there are none or several. */
    private static int onlyOther(double[] a, double[] b) {
        int found = -1;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static Kind kind(FlowQuestion question) {
        List<Change> changes = question.scenario().changes().stream()
                .map(RecentStarts::unmoved)
                .toList();
        return new Kind(question.year(), question.hardCapacity(), question.elasticity(), changes);
    }

    /** A change with its slider where it changes nothing; a value is taken for a factor of one. */
    private static Change unmoved(Change change) {
        return switch (change) {
            case Change.Scale scale -> new Change.Scale(scale.selection(), scale.field(), 1);
            case Change.SetValue set -> new Change.SetValue(set.selection(), set.field(), 1);
            case Change.ScaleDemand scale ->
                new Change.ScaleDemand(scale.origins(), scale.destinations(), scale.commodities(), 1);
            case Change.SetParameter set -> new Change.SetParameter(set.id(), 1);
            default -> change;
        };
    }

    private static double[] positions(FlowQuestion question) {
        return positions(question.scenario().changes());
    }

    private static double[] positions(List<Change> changes) {
        return changes.stream()
                .mapToDouble(change -> switch (change) {
                    case Change.Scale scale -> scale.factor();
                    case Change.SetValue set -> set.value();
                    case Change.ScaleDemand scale -> scale.factor();
                    case Change.SetParameter set -> set.value();
                    default -> 1;
                })
                .toArray();
    }

    /** Steps of a slider apart, in parts of where it stands. */
    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(Math.log(Math.max(a[i], LEAST) / Math.max(b[i], LEAST)));
        }
        return sum;
    }
}
