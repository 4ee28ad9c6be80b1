package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share out numbered pieces of work. Who does which piece is left open, so pieces must not touch. */
final class Crew implements AutoCloseable {

    /** A piece of work. */
    interface Work {

        /**
         * Does one piece.
         *
         * @param worker which worker asks, for its own scratch arrays
         */
        void run(int piece, int worker);
    }

    private final int size;
    private final ExecutorService helpers;
    private final List<Future<?>> running = new ArrayList<>();

    Crew(int size) {
        this.size = size;
        this.helpers = Executors.newFixedThreadPool(
                Math.max(1, size - 1),
                Thread.ofPlatform().daemon().name("flow-", 0).factory());
    }

    int size() {
        return size;
    }

    /** Does pieces {@code from} to {@code to} and returns when all are done. */
    void share(int from, int to, Work work) {
        AtomicInteger next = new AtomicInteger(from);
        running.clear();
        for (int worker = 1; worker < Math.min(size, to - from); worker++) {
            int number = worker;
            running.add(helpers.submit(() -> take(next, to, number, work)));
        }
        try {
            take(next, to, 0, work);
        } finally {
            running.forEach(Crew::await);
        }
    }

    private static void take(AtomicInteger next, int to, int worker, Work work) {
        for (int piece = next.getAndIncrement(); piece < to; piece = next.getAndIncrement()) {
            work.run(piece, worker);
        }
    }

    private static void await(Future<?> helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
