package org.kervan.store.ledger;

import org.kervan.store.ledger.LedgerProblem.Kind;

/** Who may write what. */
final class Rights {
    private Rights() {}

    static void require(Writer writer, Right right) throws LedgerProblem {
        if (!writer.may(right)) {
            throw Texts.problem(Kind.NOT_ALLOWED, "right." + right.name(), writer.principal());
        }
        if (writer.principal().equals(Writer.PACKAGE)) {
            throw Texts.problem(Kind.NOT_ALLOWED, "right.package");
        }
    }

    /** The same answer for what is not there and for what is not for the one who asks. */
    static LedgerProblem notFound(String id) {
        return Texts.problem(Kind.NOT_FOUND, "absent", id);
    }
}
