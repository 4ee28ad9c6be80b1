package org.kervan.app.http;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Optional;
import org.kervan.app.access.Access;
import org.kervan.app.access.AccessException;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Reader;

/**
 * Stands before every route of the ledger: finds out who asks, how often, and what the asker may see. No route is reached
 * around it.
 */
final class LedgerGuard {

    private static final System.Logger LOG = System.getLogger(LedgerGuard.class.getName());

    private final LedgerService ledger;
    private final Access access;

    LedgerGuard(LedgerService ledger, Access access) {
        this.ledger = ledger;
        this.access = access;
    }

    /** A question, which changes nothing. */
    Handler reading(LedgerHandler handler) {
        return request -> told(request, handler, false);
    }

    /** A change, which needs somebody to be named. */
    Handler writing(LedgerHandler handler) {
        return request -> told(request, handler, true);
    }

    private Answer told(Request request, LedgerHandler handler, boolean writes) {
        try {
            return guarded(request, handler, writes);
        } catch (LedgerProblem problem) {
            return refused(problem, request);
        } catch (AccessException | LedgerException e) {
            return unusable(e);
        }
    }

    /** Accounts or ledger cannot be read: the cause, which may name files, is for the log alone. */
    static Answer.Refused unusable(Exception cause) {
        if (cause instanceof LedgerException ledger && ledger.isOpening()) {
            return new Answer.Refused(Problem.of("opening", 503, Messages.of("ledger.opening")), 1);
        }
        LOG.log(Level.WARNING, cause.getMessage());
        return new Answer.Refused(Problem.of("no-ledger", 503, Messages.of("problem.no-ledger.detail")), 2);
    }

    private Answer guarded(Request request, LedgerHandler handler, boolean writes)
            throws AccessException, LedgerException, LedgerProblem {
        Optional<String> known = access.principal(request.caller().authorization());
        if (known.isEmpty()) {
            return refused("sign-in", 401);
        }
        String principal = known.get();
        if (writes && principal.equals(Access.NOBODY)) {
            return refused("sign-in", 401);
        }
        Caller caller = request.caller();
        String asker = access.asker(principal, caller.address(), caller.forwardedFor());
        long wait = writes ? access.writeWaitSeconds(asker) : access.readWaitSeconds(asker);
        if (wait > 0) {
            return new Answer.Refused(
                    Problem.of("too-often", 429, Messages.of("problem.too-often.detail", wait)), wait);
        }
        LocalDate today = ledger.today();
        Question question = Question.read(request, today);
        if (!request.faults().isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Reader reader = ledger.reader(principal, today);
        Answer answer = handler.answer(new Asked(request, principal, reader, question, ledger.version(reader), ledger));
        return request.faults().isEmpty()
                ? answer
                : new Answer.Refused(request.faults().toProblem());
    }

    private static Answer refused(String kind, int status) {
        return new Answer.Refused(Problem.of(kind, status, Messages.of("problem." + kind + ".detail")));
    }

    /** The same words for what is not there and what is not for this reader. */
    static Answer.Refused notFound(Request request) {
        return notFound(request.id());
    }

    /** As {@link #notFound(Request)}, of an id. */
    static Answer.Refused notFound(String id) {
        return new Answer.Refused(Problem.of("not-found", 404, Messages.of("problem.not-found.ledger", id)));
    }

    private static Answer refused(LedgerProblem problem, Request request) {
        return switch (problem.kind()) {
            case NOT_FOUND -> notFound(request);
            case NOT_ALLOWED -> new Answer.Refused(Problem.of("not-allowed", 403, problem.getMessage()));
            case CONFLICT ->
                // what the database itself refused it tells in words that name files
                problem.getCause() == null
                        ? new Answer.Refused(Problem.of("conflict", 409, problem.getMessage()))
                        : refused("conflict", 409);
            case INVALID -> new Answer.Refused(Problem.of("bad-request", 400, problem.getMessage()));
            case FULL -> {
                LOG.log(Level.WARNING, problem.getMessage());
                yield refused("no-room", 503);
            }
            case LOCKED, UNREACHABLE, WRONG_VERSION, DAMAGED -> unusable(problem);
        };
    }
}
