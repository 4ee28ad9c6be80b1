package org.kervan.app.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowService;
import org.kervan.app.json.Json;
import org.kervan.app.problem.Faults;
import org.kervan.app.problem.Problem;
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

    private Server(FlowService service, int port, @Nullable Path web) {
        tags = new ETags(service.data().dataset().hash());
        javalin = Javalin.create(config -> configure(config, port, new Api(service), web));
    }

    /**
     * Starts serving.
     *
     * @param service what is served
     * @param port port, 0 for any free one
     * @param web folder of the built pages, absolute and normalised; null to serve the API alone
     * @throws PortTakenException when somebody else listens on the port
     */
    public static Server start(FlowService service, int port, @Nullable Path web) throws PortTakenException {
        Logs.quieten();
        Server server = new Server(service, port, web);
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
        String id = context.pathParamMap().getOrDefault("id", "");
        boolean asks = route.method() == Route.Method.GET;
        byte[] body = asks ? null : Bodies.read(context);
        String tag = tags.of(context.path(), body == null ? context.queryString() : ETags.hash(body));
        Answer answer = route.handler().answer(new Request(id, query, body, faults));
        if (answer instanceof Answer.Refused refused) {
            send(refused.problem(), context);
        } else if (asks && ETags.names(context.header("If-None-Match"), tag)) {
            context.header("ETag", tag).header("Cache-Control", "no-cache").status(304);
        } else {
            send(answer, tag, context);
        }
    }

    private void send(Answer answer, String tag, Context context) throws InterruptedException {
        Optional<Ready> ready = answer instanceof Answer.Slow question
                ? slow.answer(question, context)
                : deadline.compute(() -> Ready.of(answer));
        if (ready.isEmpty()) {
            context.header("Retry-After", "2");
            send(Problems.ofStatus(503, context.method().name(), context.path()), context);
            return;
        }
        switch (ready.get()) {
            case Ready.Sent sent -> {}
            case Ready.Refused refused -> send(refused.problem(), context);
            case Ready.Body body ->
                context.header("ETag", tag)
                        .header("Cache-Control", "no-cache")
                        .contentType(body.contentType())
                        .result(body.bytes());
        }
    }

    private static void send(Problem problem, Context context) {
        context.header("Cache-Control", "no-store");
        context.status(problem.status()).contentType(Problems.CONTENT_TYPE).result(Json.toBytes(problem));
    }
}
