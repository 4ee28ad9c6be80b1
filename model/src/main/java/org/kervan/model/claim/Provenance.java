package org.kervan.model.claim;

import java.util.List;

/**
 * Who says a row's figures.
 *
 * @param basis how sure the figures are that matter most in the row
 * @param sources ids of {@link Source}s, at least one
 * @param note what a reader must know before using the figure; may be empty
 */
public record Provenance(Basis basis, List<String> sources, String note) {
    public Provenance {
        sources = List.copyOf(sources);
    }
}
