package org.kervan.io;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.Dataset;
import org.kervan.model.issue.Issue;

/**
 * What a check found.
 *
 * @param faults every fault, by file, line and column; empty when the folder is clean
 * @param rowsByTable number of rows by file, relative to the folder, in alphabetical order
 * @param hash SHA-256 over names and bytes of the tables, 64 hexadecimal digits
 * @param dataset the network, null when there is no transport table or a fault concerns a table it is built from
 */
public record CheckReport(
        List<Issue> faults,
        Map<String, Integer> rowsByTable,
        String hash,
        @Nullable Dataset dataset) {
    public CheckReport {
        faults = List.copyOf(faults);
        rowsByTable = Collections.unmodifiableMap(new TreeMap<>(rowsByTable));
    }
}
