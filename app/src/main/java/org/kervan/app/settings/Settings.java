package org.kervan.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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
