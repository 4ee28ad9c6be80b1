package org.kervan.app.ledger;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.LedgerProblem;

/** Rates promises anew beside other work, one run at a time; who asks for it during a run gets another one after it. */
final class Rater implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Rater.class.getName());

    private @Nullable Rating next;
    private @Nullable Thread running;

    /** What is done. */
    @FunctionalInterface
    interface Rating {
        void run() throws LedgerProblem, LedgerException;
    }

    synchronized void rate(Rating rating) {
        next = rating;
        if (running == null) {
            running = Thread.ofVirtual().name("rate-promises").start(this::work);
        }
    }

    private void work() {
        for (Rating rating = take(); rating != null; rating = take()) {
            try {
                rating.run();
            } catch (LedgerProblem | LedgerException e) {
                // the ratings that stand stay; the next change rates again
                LOG.log(Level.WARNING, e.getMessage());
            }
        }
    }

    private synchronized @Nullable Rating take() {
        Rating taken = next;
        next = null;
        running = taken == null ? null : running;
        return taken;
    }

    private synchronized @Nullable Thread running() {
        return running;
    }

    /** Waits for what is being done, so that a process that ends leaves nothing undone. */
    @Override
    public void close() {
        Thread thread = running();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
