package org.kervan.store.ledger;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own for the time of the tests, in a temporary folder and on a free port of this machine
 * alone. Debian's package {@code postgresql} has what it needs. As root it runs as {@code nobody}, for the server
 * refuses to run as root.
 */
final class Postgres {
    private static final String TEMPLATE = "empty_ledger";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable Postgres running;

    private final Path folder;
    private final int port;

    private Postgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Where the programs of the server are, empty when they are not installed. */
    static Optional<Path> programs() {
        Path versions = Path.of("/usr/lib/postgresql");
        List<Path> places = new ArrayList<>();
        if (Files.isDirectory(versions)) {
            try (Stream<Path> found = Files.list(versions)) {
                found.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(places::add);
            } catch (IOException unreadable) {
                throw new AssertionError("cannot list " + versions, unreadable);
            }
        }
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            places.add(Path.of(place));
        }
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("initdb"))
                        && Files.isExecutable(place.resolve("pg_ctl"))
                        && Files.isExecutable(place.resolve("postgres")))
                .findFirst();
    }

    /** An empty ledger on the server, which is started when it is first asked for and stops with this JVM. */
    static LedgerPlace.Server fresh() {
        return server().newDatabase();
    }

    private static synchronized Postgres server() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Postgres start() {
        try {
            Path folder = Files.createTempDirectory("kervan-pg");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            Path bin = programs().orElseThrow();
            Postgres server = new Postgres(folder, port);
            Path data = folder.resolve("data");
            server.run(
                    bin.resolve("initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "kervan",
                    "--auth=trust",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync");
            server.run(
                    bin.resolve("pg_ctl").toString(),
                    "-D",
                    data.toString(),
                    "-w",
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                            + " -c max_connections=200 -c shared_buffers=128MB -c max_wal_size=2GB",
                    "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(bin, data)));
            server.makeTemplate();
            return server;
        } catch (IOException failure) {
            throw new AssertionError("the test server did not start", failure);
        }
    }

    private void stop(Path bin, Path data) {
        try {
            run(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "immediate", "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | AssertionError ignored) {
            // the machine takes temporary folders away
        }
    }

    /** A database that is a copy of one with the tables in it: ten times faster than making the tables again. */
    private LedgerPlace.Server newDatabase() {
        String name = "t" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return at(name);
    }

    private void makeTemplate() {
        execute("create database " + TEMPLATE);
        try {
            LedgerStore.open(at(TEMPLATE)).close();
        } catch (LedgerProblem failure) {
            throw new AssertionError(failure);
        }
    }

    private LedgerPlace.Server at(String database) {
        return new LedgerPlace.Server("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "kervan", "");
    }

    private void execute(String sql) {
        try (var connection =
                java.sql.DriverManager.getConnection(at("postgres").url(), "kervan", "")) {
            connection.createStatement().execute(sql);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void run(String... command) throws IOException {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        words.addAll(List.of(command));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command[0] + " failed: " + Files.readString(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
