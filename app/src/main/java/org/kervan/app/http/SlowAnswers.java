package org.kervan.app.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;

/**
 * Makes answers that may take seconds, a few at once. Who accepts {@code application/x-ndjson} gets, once a wait begins,
 * a line of progress twice a second and the answer in the last line; everybody else gets the answer when it is there.
 */
final class SlowAnswers implements AutoCloseable {

    private static final String LINES = "application/x-ndjson";
    private static final int MOST_MILLIS = 120_000;
    private static final int WAITING = 16;
    private static final int TELL_MILLIS = 500;

    private final Deadline deadline = new Deadline(MOST_MILLIS, WAITING);

    /**
     * A line of an answer in lines.
     *
     * @param state {@code computing}, {@code done} or {@code refused}
     * @param seconds since the question came
     * @param progress where a long solve stands, while computing
     * @param answer the document, in the last line
     * @param problem why there is none, in the last line
     */
    private record Line(
            String state,
            double seconds,
            @Nullable Object progress,
            @Nullable Object answer,
            @Nullable Object problem) {}

    /** The answer; empty when it was not there in time, or too many wait. */
    Optional<Ready> answer(Answer.Slow question, Context context) throws InterruptedException {
        // this server is heard on its own machine only, where packing costs more than it saves
        context.disableCompression();
        String accept = context.header("Accept");
        if (accept == null || !accept.contains(LINES)) {
            return deadline.compute(() -> Ready.of(question.answer().get()));
        }
        try {
            return lines(question, context);
        } catch (UncheckedIOException e) {
            // the asker went away, and what was made for him has been told to stop
            return Optional.of(new Ready.Sent());
        }
    }

    private Optional<Ready> lines(Answer.Slow question, Context context) throws InterruptedException {
        long start = System.nanoTime();
        boolean[] begun = new boolean[1];
        Optional<Ready> ready =
                deadline.compute(() -> Ready.of(question.answer().get()), TELL_MILLIS, () -> {
                    if (!begun[0]) {
                        begun[0] = true;
                        context.status(200).contentType(LINES).header("Cache-Control", "no-store");
                    }
                    write(
                            context,
                            Json.toBytes(new Line(
                                    "computing",
                                    seconds(start),
                                    question.progress().get(),
                                    null,
                                    null)));
                });
        if (!begun[0] && ready.isPresent() && ready.get() instanceof Ready.Body body) {
            byte[] line = done(body, start);
            return Optional.of(new Ready.Body(LINES, line, body.version()));
        }
        if (!begun[0]) {
            return ready;
        }
        write(context, last(ready, start, context));
        return Optional.of(new Ready.Sent());
    }

    private static byte[] last(Optional<Ready> ready, long start, Context context) {
        if (ready.isPresent() && ready.get() instanceof Ready.Body body) {
            return done(body, start);
        }
        Object problem = ready.isPresent() && ready.get() instanceof Ready.Refused refused
                ? refused.problem()
                : Problems.ofStatus(503, context.method().name(), context.path());
        return Json.toBytes(new Line("refused", seconds(start), null, null, problem));
    }

    /** The last line, around the document as it stands. */
    private static byte[] done(Ready.Body body, long start) {
        String document = new String(body.bytes(), StandardCharsets.UTF_8);
        String line = "{\"state\":\"done\",\"seconds\":" + seconds(start) + ",\"answer\":" + document + "}\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(long start) {
        return Math.rint((System.nanoTime() - start) / 1e6) / 1e3;
    }

    /** Past the packing stream of the context, which keeps lines back: it has no flush of its own. */
    private static void write(Context context, byte[] line) {
        try {
            OutputStream out = context.res().getOutputStream();
            out.write(line);
            if (line[line.length - 1] != '\n') {
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deadline.close();
    }
}
