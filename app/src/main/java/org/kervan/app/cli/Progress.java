package org.kervan.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.kervan.app.text.Messages;
import org.kervan.engine.flow.FlowProgress;
import org.kervan.study.flow.FlowWatch;

/** One line on a terminal that tells where a solve stands, from its second second on, and is gone in the end. */
final class Progress implements Consumer<FlowProgress>, AutoCloseable {
    private static final long FIRST_NANOS = 1_000_000_000L;
    private static final long NEXT_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long next = start + FIRST_NANOS;
    private boolean any;

    private Progress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Shows nothing unless the launcher found that errors go to a terminal. */
    static Progress of(PrintWriter errors) {
        return new Progress(errors, Boolean.getBoolean("kervan.terminal"));
    }

    @Override
    public void accept(FlowProgress progress) {
        show("assign.progress", progress.iteration(), progress.relativeGap(), "");
    }

    /** As {@link #accept}, of a solve with a name. */
    void tell(FlowWatch.Step step) {
        show("flows.progress", step.round(), step.relativeGap(), step.mode().key());
    }

    /** Steps of a work whose number is known. */
    void steps(int done, int of) {
        long now = System.nanoTime();
        if (shown && now >= next) {
            tell(
                    now,
                    Messages.of(
                            "appraise.progress", done, of, String.format(Locale.ROOT, "%.0f", (now - start) / 1e9)));
        }
    }

    private void tell(long now, String line) {
        next = now + NEXT_NANOS;
        any = true;
        out.print(CLEAR_LINE + line);
        out.flush();
    }

    private void show(String message, int round, double gap, String name) {
        long now = System.nanoTime();
        if (!shown || now < next) {
            return;
        }
        String seconds = String.format(Locale.ROOT, "%.0f", (now - start) / 1e9);
        tell(now, Messages.of(message, round, String.format(Locale.ROOT, "%.1e", gap), seconds, name));
    }

    @Override
    public void close() {
        if (any) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }
}
