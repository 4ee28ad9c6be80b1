package org.kervan.app.http;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets computations take so long and no longer, and only as many at once as there are cores. Computing holds its thread,
 * so it gets platform threads; the virtual thread of the request only waits.
 */
final class Deadline implements AutoCloseable {

    private final long millis;
    private final ThreadPoolExecutor cores;

    /**
     * @param millis longest time for one computation, the wait for a core included
     * @param waiting computations that may wait for a core; more are turned away at once
     */
    Deadline(long millis, int waiting) {
        this.millis = millis;
        int threads = Runtime.getRuntime().availableProcessors();
        cores = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("compute-", 0).factory());
    }

    /** The result, or empty when it was not there in time; the computation is then told to stop (by interrupt). */
    <T> Optional<T> compute(Supplier<T> computation) throws InterruptedException {
        return compute(computation, millis, () -> {});
    }

    /** As {@link #compute(Supplier)}; while it waits, it tells so every {@code tellMillis}. */
    <T> Optional<T> compute(Supplier<T> computation, long tellMillis, Runnable stillWaiting)
            throws InterruptedException {
        Future<T> result;
        try {
            result = cores.submit(computation::get);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        boolean done = false;
        try {
            for (long left = millis; left > 0; left -= tellMillis) {
                try {
                    T made = result.get(Math.min(left, tellMillis), TimeUnit.MILLISECONDS);
                    done = true;
                    return Optional.of(made);
                } catch (TimeoutException e) {
                    stillWaiting.run();
                }
            }
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a computation failed", e.getCause());
        } finally {
            if (!done) {
                result.cancel(true);
            }
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
