package org.kervan.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** CPU time and allocation of the calling thread over a number of runs. */
final class Meter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final double[] milliseconds;
    private long allocatedBytes;
    private int runs;

    Meter(int capacity) {
        this.milliseconds = new double[capacity];
    }

    void run(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        milliseconds[runs++] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        allocatedBytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
    }

    /** Forgets the runs so far. */
    void clear() {
        runs = 0;
        allocatedBytes = 0;
    }

    /** Value below which a share of the runs stayed, in milliseconds. */
    double quantile(double share) {
        double[] sorted = Arrays.copyOf(milliseconds, runs);
        Arrays.sort(sorted);
        return sorted[Math.min(runs - 1, (int) (share * runs))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.3f  p95 %.3f  max %.3f ms CPU, %,d bytes a run, %d runs",
                quantile(0.5),
                quantile(0.95),
                quantile(1),
                allocatedBytes / runs,
                runs);
    }
}
