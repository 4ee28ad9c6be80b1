package org.kervan.io.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.Issue;
import org.kervan.model.ledger.Statement;

/**
 * Statements as read.
 *
 * @param statements in the order of the file, null when anything is wrong with it
 * @param faults everything that is wrong, with its place
 */
public record StatementsRead(@Nullable List<Statement> statements, List<Issue> faults) {
    public StatementsRead {
        statements = statements == null ? null : List.copyOf(statements);
        faults = List.copyOf(faults);
    }
}
