package org.kervan.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.Issue;

/**
 * A part of a package that is read apart from its network.
 *
 * @param faults every fault in the tables of the part, by file, line and column; empty when they are clean
 * @param hash SHA-256 over names and bytes of all tables of the folder, 64 hexadecimal digits: the same as that of the
 *     network when both are of one version
 * @param part what the tables say, null when there are faults
 */
public record PartReport<T>(
        List<Issue> faults, String hash, @Nullable T part) {
    public PartReport {
        faults = List.copyOf(faults);
    }
}
