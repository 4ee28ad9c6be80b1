package org.kervan.engine.path;

import java.util.List;

/**
 * The answer to a search for several criteria at once.
 *
 * @param paths none at least as good as another in every criterion; by cost in criterion 0, then 1 and so on; empty
 *     when there is no path
 * @param tolerance by criterion what was allowed: each path that exists has one listed whose cost in criterion i is at
 *     most (1 + tolerance i) times its own, for all i at once; all 0 means the set is exact up to rounding
 * @param complete false when the label limit ended the search: the paths are real, but the promise of the tolerance
 *     does not hold
 * @param labelsMade partial paths that were kept at least for a while
 * @param labelsSettled partial paths that were extended
 * @param labelsPruned partial paths dropped because another at the same node or a finished path covers them
 * @param labelsMerged partial paths that another at the same node took over within the tolerance
 */
public record ParetoSet(
        List<ParetoPath> paths,
        List<Double> tolerance,
        boolean complete,
        long labelsMade,
        long labelsSettled,
        long labelsPruned,
        long labelsMerged) {
    /** Keeps copies of the lists. */
    public ParetoSet {
        paths = List.copyOf(paths);
        tolerance = List.copyOf(tolerance);
    }
}
