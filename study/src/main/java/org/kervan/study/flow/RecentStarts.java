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

    /** The start nearest to a question, or null when the base is nearer than any. */
    synchronized @Nullable LogitStart nearest(FlowQuestion question) {
        Kind kind = kind(question);
        double[] asked = positions(question);
        LogitStart nearest = null;
        double least = distance(asked, positions(kind.changes));
        for (Kept one : kept) {
            double distance = one.kind.equals(kind) ? distance(asked, one.positions) : Double.POSITIVE_INFINITY;
            if (distance < least) {
                least = distance;
                nearest = one.start;
            }
        }
        return nearest;
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
