package org.kervan.app.assign;

import java.util.List;
import org.kervan.model.issue.Issue;

/** Files that cannot be used, with every fault in them. */
public final class InputFaultsException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never written to a stream
    private final List<Issue> faults;

    InputFaultsException(List<Issue> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /** The faults, by file and line; never empty. */
    public List<Issue> faults() {
        return faults;
    }
}
