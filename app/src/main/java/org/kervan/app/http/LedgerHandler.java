package org.kervan.app.http;

import org.kervan.app.ledger.LedgerException;
import org.kervan.store.ledger.LedgerProblem;

/** Answers questions to the ledger of one route. */
@FunctionalInterface
interface LedgerHandler {
    Answer answer(Asked asked) throws LedgerProblem, LedgerException;
}
