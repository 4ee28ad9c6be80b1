package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void aComputationThatTakesTooLongIsToldToStop() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Deadline deadline = new Deadline(50, 64)) {
            assertThat(deadline.compute(() -> sleepUntilStopped(stopped))).isEmpty();
            assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(deadline.compute(() -> "next")).contains("next");
        }
    }

    @Test
    void aFailureInsideStaysAFailure() {
        try (Deadline deadline = new Deadline(1_000, 64)) {
            assertThatThrownBy(() -> deadline.compute(() -> Integer.parseInt("x")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(NumberFormatException.class);
        }
    }

    private static String sleepUntilStopped(CountDownLatch stopped) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
        return "late";
    }
}
