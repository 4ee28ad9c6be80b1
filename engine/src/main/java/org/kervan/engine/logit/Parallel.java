package org.kervan.engine.logit;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Runs numbered pieces of work on a few threads. The pieces do not depend on the number of threads, so neither does a
 * result whose pieces are put together in the order of their numbers.
 */
final class Parallel {

    /** A worker of one thread: does one piece after another. */
    interface Worker {
        void run(int piece);
    }

    private Parallel() {}

    /** The pieces as ranges: piece i covers from here to the bound of piece i + 1. */
    static int bound(int piece, int pieces, int items) {
        return (int) ((long) items * piece / pieces);
    }

    /** Runs all pieces, each once, on up to so many threads, this one included. */
    static void run(int threads, int pieces, Worker worker) {
        runEach(threads, pieces, thread -> worker);
    }

    /**
     * Runs all pieces, with a worker made for each thread that takes part.
     *
     * @param worker makes the worker, with its working space
     */
    static void runEach(int threads, int pieces, IntFunction<Worker> worker) {
        AtomicInteger next = new AtomicInteger();
        int helpers = Math.min(threads, pieces) - 1;
        ForkJoinTask<?>[] tasks = new ForkJoinTask<?>[Math.max(0, helpers)];
        for (int i = 0; i < tasks.length; i++) {
            int thread = i + 1;
            tasks[i] = ForkJoinPool.commonPool().submit(() -> work(worker, thread, next, pieces));
        }
        try {
            work(worker, 0, next, pieces);
        } finally {
            next.set(pieces);
            for (ForkJoinTask<?> task : tasks) {
                if (!task.tryUnfork()) {
                    task.join();
                }
            }
        }
    }

    private static void work(IntFunction<Worker> workers, int thread, AtomicInteger next, int pieces) {
        int piece = next.getAndIncrement();
        if (piece >= pieces) {
            return;
        }
        Worker worker = workers.apply(thread);
        for (; piece < pieces; piece = next.getAndIncrement()) {
            worker.run(piece);
        }
    }
}
