package org.kervan.io.gmns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.Issue;

/**
 * What reading gave.
 *
 * @param content what the files say, null exactly when there is a fault
 * @param faults what must be mended
 * @param notes what was left out or taken for granted, and why
 */
public record GmnsRead(@Nullable GmnsFolder content, List<Issue> faults, List<Issue> notes) {
    public GmnsRead {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
