package org.kervan.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C as a request to stop: the solve that asks {@link #came} ends with what it has, and the process waits for it to
 * be told before it goes.
 */
final class Interrupt implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final AtomicBoolean came = new AtomicBoolean();
    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interrupt");

    private Interrupt() {}

    static Interrupt listen() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Whether the user wants an end. */
    boolean came() {
        return came.get();
    }

    private void stop() {
        came.set(true);
        try {
            told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        told.countDown();
        if (!came.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                came.set(true);
            }
        }
    }
}
