package org.kervan.app.assign;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A factor that turns tolls or lengths into the unit of travel times, and who said it.
 *
 * @param value the factor
 * @param from who said it
 */
public record Factor(double value, From from) {

    /** Who said a factor. */
    public enum From {
        /** The metadata of the network file. */
        FILE,
        /** The command line. */
        OPTION,
        /** Nobody: tolls or lengths do not count. */
        NOBODY;

        /** The word used on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the file says wins: it belongs to the network, an option is for files that are silent. */
    static Factor of(@Nullable Double file, @Nullable Double option) {
        return file != null
                ? new Factor(file, From.FILE)
                : option != null ? new Factor(option, From.OPTION) : new Factor(0, From.NOBODY);
    }
}
