package org.kervan.model.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading input: the value, and every fault met on the way.
 *
 * @param value what could be built, null when the faults leave nothing usable
 * @param issues all faults, ordered by file, line and column
 */
public record Loaded<T>(@Nullable T value, List<Issue> issues) {
    public Loaded {
        issues = List.copyOf(issues);
    }
}
