package org.kervan.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.http.PortTakenException;
import org.kervan.app.http.Server;
import org.kervan.app.http.Services;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.settings.Settings;
import org.kervan.store.ledger.LedgerPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code train}: starts the server, asks what the first page will ask, and ends. The launcher runs it once after a build
 * to record the classes and profiles that make the next starts fast (JDK ahead-of-time cache).
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    private static final List<String> REQUESTS = List.of(
            "/",
            "/api/v1/health",
            "/api/v1/network",
            "/api/v1/commodities",
            "/api/v1/borders",
            "/api/v1/places?q=istanb",
            "/api/v1/places?q=tbilissi",
            "/api/v1/routes?from=xian&to=istanbul-asia",
            "/api/v1/routes?from=nowhere&to=istanbul-asia",
            "/api/v1/nodes/baku",
            "/api/v1/flows",
            "/api/v1/commitments",
            "/api/v1/timeline",
            "/api/v1/openapi.yaml");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure, PortTakenException, IOException {
        // a ledger of its own, gone afterwards: the user's is not touched by an installation
        Path folder = Files.createTempDirectory("kervan-train");
        LedgerPlace place = new LedgerPlace.SqliteFile(folder.resolve("ledger.sqlite"));
        Services services = data.services(Output.errorsOf(spec), place);
        try (LedgerService ledger = services.ledger();
                Server server = Server.start(services, 0, Settings.webFolder())) {
            ledger.prepare();
            for (int round = 0; round < 3; round++) {
                for (String request : REQUESTS) {
                    Output.of(spec).println(ask("http://localhost:" + server.port() + request) + " " + request);
                }
            }
        }
        delete(folder);
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static int ask(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            body.readAllBytes();
        }
        return status;
    }
}
