package org.kervan.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.LedgerPlace;

/** What holds when nothing else is said. The launcher says where the data and the pages lie. */
public final class Settings {

    /** Port of the server. */
    public static final int PORT = 8734;

    /** Commodity of a route question that names none. */
    public static final String COMMODITY = "containers-general";

    /** Routes listed when no number is asked for. */
    public static final int ROUTES = 5;

    private static final String VERSION = readVersion();

    private Settings() {}

    /** Version of the program. */
    public static String version() {
        return VERSION;
    }

    /** The built-in data package: system property {@code kervan.data}, else {@code data} in the working directory. */
    public static Path dataFolder() {
        return Path.of(System.getProperty("kervan.data", "data"));
    }

    /** The built pages: system property {@code kervan.web}, absolute and normalised, or null when there are none. */
    public static @Nullable Path webFolder() {
        String folder = System.getProperty("kervan.web");
        return folder == null || folder.isEmpty()
                ? null
                : Path.of(folder).toAbsolutePath().normalize();
    }

    /**
     * Where the ledger is kept: what is said, else system property {@code kervan.ledger}, else environment variable
     * {@code KERVAN_LEDGER}, else a file among the user's data. A folder that is not the built-in package gets a file of its
     * own. Who connects to a server is told by {@code KERVAN_LEDGER_USER} and {@code KERVAN_LEDGER_PASSWORD}, never on the
     * command line, where others can read it.
     *
     * @param said place from the command line, null when there is none
     * @param folder the data package
     */
    public static LedgerPlace ledger(@Nullable String said, Path folder) {
        String place = said == null ? System.getProperty("kervan.ledger", System.getenv("KERVAN_LEDGER")) : said;
        return LedgerPlace.of(
                place == null || place.isBlank() ? ledgerFile(folder).toString() : place,
                Objects.requireNonNullElse(System.getenv("KERVAN_LEDGER_USER"), ""),
                Objects.requireNonNullElse(System.getenv("KERVAN_LEDGER_PASSWORD"), ""));
    }

    /** The folder of accounts and of the settings of sign-in: that of the ledger's file, else among the user's data. */
    public static Path accessFolder(LedgerPlace place) {
        Path parent = place instanceof LedgerPlace.SqliteFile file
                ? file.path().toAbsolutePath().getParent()
                : null;
        return parent == null ? userFolder() : parent;
    }

    private static Path ledgerFile(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        boolean builtIn = whole.equals(dataFolder().toAbsolutePath().normalize());
        String name = builtIn
                ? "ledger.sqlite"
                : "ledger-" + Integer.toHexString(whole.toString().hashCode()) + ".sqlite";
        return userFolder().resolve(name);
    }

    private static Path userFolder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? home : Path.of(local)).resolve("Kervan");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Kervan");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("kervan");
    }

    private static String readVersion() {
        Properties build = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }
}
