package org.kervan.app.http;

import java.time.Instant;
import java.time.LocalDate;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.SourceBook;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Writer;

/**
 * A question to the ledger by somebody whose right to read is known.
 *
 * @param request the request
 * @param principal who asks, empty for nobody
 * @param reader what the asker may see
 * @param question the common parts of the question
 * @param version what the answer rests on, see {@link Answer.Found#version}
 * @param ledger the ledger
 */
record Asked(
        Request request, String principal, Reader reader, Question question, String version, LedgerService ledger) {

    /** What the asker could know on the day asked for. */
    LedgerView view() throws LedgerException, LedgerProblem {
        return ledger.view(reader, question.knownAt());
    }

    /** The moment whose knowledge is asked for, in the time of the ledger. */
    Instant moment() throws LedgerException {
        return ledger.moment(question.knownAt());
    }

    /** The day whose knowledge the answer is: the day asked for, or the first with a record when that is later. */
    LocalDate knownAt() throws LedgerException {
        return ledger.knownOn(question.knownAt());
    }

    /** What explains statements on that day. */
    SourceBook book() throws LedgerException, LedgerProblem {
        return ledger.book(question.knownAt());
    }

    /** The asker as one who writes, with the rights of today. */
    Writer writer() throws LedgerException, LedgerProblem {
        return new Writer(principal, ledger.rights(principal, reader.today()));
    }
}
