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

    /** Requests that may wait for a core; more are turned away at once. */
    private static final int WAITING = 64;

    private final long millis;
    private final ThreadPoolExecutor cores;

    Deadline(long millis) {
        this.millis = millis;
        int threads = Runtime.getRuntime().availableProcessors();
        cores = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("compute-", 0).factory());
    }

    /** The result, or empty when it was not there in time; the computation is then told to stop (by interrupt). */
    <T> Optional<T> compute(Supplier<T> computation) throws InterruptedException {
        Future<T> result;
        try {
            result = cores.submit(computation::get);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(result.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            result.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a computation failed", e.getCause());
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
