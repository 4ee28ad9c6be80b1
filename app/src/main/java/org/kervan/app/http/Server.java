package org.kervan.app.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Faults;
import org.kervan.app.problem.Problem;
import org.kervan.app.settings.Logs;
import org.kervan.app.text.Failures;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/**
 * The running server: routes of {@link Api} and the built pages, on this machine only. It listens when it can answer.
 * This class alone knows Javalin; nothing takes longer than {@link #DEADLINE_MILLIS} plus the time to send.
 */
public final class Server implements AutoCloseable {

    static final int DEADLINE_MILLIS = 4_000;
    private static final int IDLE_MILLIS = 3_000;
    private static final int HEADER_BYTES = 8_192;
    private static final int WAITING = 64;
    private static final String HOST = "127.0.0.1";

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    private final Deadline deadline = new Deadline(DEADLINE_MILLIS, WAITING);
    private final SlowAnswers slow = new SlowAnswers();
    private final ETags tags;
    private final Javalin javalin;
    private @Nullable ServerConnector connector;

    private Server(Services services, int port, @Nullable Path web) {
        tags = new ETags(services.flows().data().dataset().hash());
        javalin = Javalin.create(config -> configure(config, port, new Api(services), web));
    }

    /**
     * Starts serving.
     *
     * @param services what is served
     * @param port port, 0 for any free one
     * @param web folder of the built pages, absolute and normalised; null to serve the API alone
     * @throws PortTakenException when somebody else listens on the port
     */
    public static Server start(Services services, int port, @Nullable Path web) throws PortTakenException {
        Logs.quieten();
        Server server = new Server(services, port, web);
        try {
            server.javalin.start();
            return server;
        } catch (RuntimeException e) {
            server.close();
            if (PortTakenException.isCauseOf(e)) {
                throw new PortTakenException(port);
            }
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return connector == null ? -1 : connector.getLocalPort();
    }

    /** Ends it: no new requests, running ones may finish. */
    @Override
    public void close() {
        javalin.stop();
        deadline.close();
        slow.close();
    }

    private void configure(JavalinConfig config, int port, Api api, @Nullable Path web) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Bodies.BYTES;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.modifyHttpConfiguration(Server::limit);
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new JettyProblems()));
        config.jetty.addConnector((jetty, http) -> {
            ServerConnector listener = new ServerConnector(jetty, new HttpConnectionFactory(http));
            listener.setHost(HOST);
            listener.setPort(port);
            listener.setIdleTimeout(IDLE_MILLIS);
            connector = listener;
            return listener;
        });
        config.routes.before(context -> Headers.SECURITY.forEach(context::header));
        for (Route route : api.routes()) {
            switch (route.method()) {
                case GET -> config.routes.get(route.path(), context -> serve(route, context));
                case POST -> config.routes.post(route.path(), context -> serve(route, context));
            }
        }
        if (web != null) {
            Pages.serve(config, web);
        }
        config.routes.exception(
                HttpResponseException.class,
                (e, context) ->
                        send(Problems.ofStatus(e.getStatus(), context.method().name(), context.path()), context));
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.log(Level.ERROR, Messages.of("log.failed", Plain.of(context.path()), Failures.describe(e)));
            LOG.log(Level.DEBUG, "", e);
            send(Problems.ofStatus(500, context.method().name(), context.path()), context);
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private void serve(Route route, Context context) throws InterruptedException {
        Faults faults = new Faults();
        Query query = QueryReader.read(context.queryString(), route.parameters(), faults);
        boolean asks = route.method() == Route.Method.GET;
        byte[] body = asks ? null : Bodies.read(context, route.bodies());
        Caller caller = new Caller(
                context.req().getRemoteAddr(),
                context.header("X-Forwarded-For"),
                context.header("Authorization"),
                Bodies.kindOf(context));
        Answer answer = route.handler().answer(new Request(context.pathParamMap(), query, body, caller, faults));
        switch (answer) {
            case Answer.Refused refused -> send(refused, context);
            case Answer.Moved moved ->
                context.status(308).header("Location", moved.address()).header("Cache-Control", "no-cache");
            case Answer.Done done ->
                context.status(done.status())
                        .header("Cache-Control", "no-store")
                        .contentType(Route.JSON)
                        .result(Json.toBytes(done.document()));
            case Answer.File file -> {
                if (!isKnown(file.version(), context)) {
                    send(file, context);
                }
            }
            case Answer.Found found -> {
                if (found.next() != null) {
                    context.header("Link", query.linkToNext(context.req().getRequestURI(), found.next()));
                }
                if (!asks || !isKnown(found.version(), context)) {
                    send(deadline.compute(() -> Ready.of(found)), tag(body, found.version(), context), context);
                }
            }
            case Answer.Slow question -> {
                if (!asks || !isKnown("", context)) {
                    send(slow.answer(question, context), tag(body, "", context), context);
                }
            }
        }
    }

    private String tag(byte @Nullable [] body, String version, Context context) {
        return tags.of(context.path(), body == null ? context.queryString() : ETags.hash(body), version);
    }

    /** Whether the asker has this version of the answer already; then that is all that is said. */
    private boolean isKnown(String version, Context context) {
        String tag = tag(null, version, context);
        if (!ETags.names(context.header("If-None-Match"), tag)) {
            return false;
        }
        keep(tag, version, context);
        context.status(304);
        return true;
    }

    /** What rests on more than the data may be different for another asker. */
    private static void keep(String tag, String version, Context context) {
        context.header("ETag", tag).header("Cache-Control", version.isEmpty() ? "no-cache" : "private, no-cache");
        if (!version.isEmpty()) {
            context.header("Vary", "Authorization");
        }
    }

    private static void send(Answer.Refused refused, Context context) {
        if (refused.waitSeconds() > 0) {
            context.header("Retry-After", Long.toString(refused.waitSeconds()));
        }
        send(refused.problem(), context);
    }

    private void send(Answer.File file, Context context) {
        keep(tag(null, file.version(), context), file.version(), context);
        context.contentType(file.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        try {
            file.writer().writeTo(context.outputStream());
        } catch (RefusedException e) {
            context.removeHeader("Content-Disposition").removeHeader("ETag");
            send(e.refused(), context);
        } catch (IOException e) {
            // the asker went away
            LOG.log(Level.DEBUG, "", e);
        }
    }

    private void send(Optional<Ready> ready, String tag, Context context) {
        if (ready.isEmpty()) {
            context.header("Retry-After", "2");
            send(Problems.ofStatus(503, context.method().name(), context.path()), context);
            return;
        }
        switch (ready.get()) {
            case Ready.Sent sent -> {}
            case Ready.Refused refused -> send(refused.problem(), context);
            case Ready.Body body -> {
                keep(tag, body.version(), context);
                context.contentType(body.contentType()).result(body.bytes());
            }
        }
    }

    private static void send(Problem problem, Context context) {
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.header("Cache-Control", "no-store");
        context.status(problem.status()).contentType(Problems.CONTENT_TYPE).result(Json.toBytes(problem));
    }
}
