package org.kervan.io.matpower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.grid.Grid;
import org.kervan.model.issue.Issue;

/**
 * What reading a case gave.
 *
 * @param content the grid, null exactly when there is a fault
 * @param faults what must be mended, in the order of the lines
 * @param notes what was read and is not used
 */
public record MatpowerRead(@Nullable Grid content, List<Issue> faults, List<Issue> notes) {
    /** Keeps lists of its own. */
    public MatpowerRead {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
