package org.kervan.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.kervan.store.ledger.LedgerProblem;

/**
 * Things that take a while to make, the last ones used kept. Who asks for one that is being made waits for it; nobody waits
 * for another. Safe for many threads.
 */
final class Kept<K, V> {

    private final Map<K, FutureTask<V>> tasks;

    /** Makes a thing. */
    @FunctionalInterface
    interface Making<V> {
        V make() throws LedgerProblem;
    }

    /** @param most how many are kept */
    Kept(int most) {
        tasks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The thing of a key; made when it is not kept. */
    V get(K key, Making<V> making) throws LedgerProblem {
        FutureTask<V> task;
        synchronized (tasks) {
            task = tasks.computeIfAbsent(key, absent -> new FutureTask<>(making::make));
        }
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            synchronized (tasks) {
                tasks.remove(key, task);
            }
            if (e.getCause() instanceof LedgerProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
