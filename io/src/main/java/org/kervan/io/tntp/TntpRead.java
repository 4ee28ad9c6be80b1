package org.kervan.io.tntp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.Issue;

/**
 * What reading a file gave.
 *
 * @param <T> kind of content
 * @param content what the file says, null exactly when there is a fault
 * @param faults what must be mended, in the order of the lines
 * @param notes what is odd but has one clear meaning, for example a header count that differs
 */
public record TntpRead<T>(@Nullable T content, List<Issue> faults, List<Issue> notes) {
    public TntpRead {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
