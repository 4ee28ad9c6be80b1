package org.kervan.io.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.Issue;

/**
 * What reading gave.
 *
 * @param content the matrix, null exactly when there is a fault
 * @param faults what must be mended
 */
public record MatrixRead(@Nullable Matrix content, List<Issue> faults) {
    public MatrixRead {
        faults = List.copyOf(faults);
    }
}
