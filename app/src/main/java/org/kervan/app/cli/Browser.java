package org.kervan.app.cli;

import java.io.IOException;
import java.util.Locale;

/** Opens an address in the user's browser where there is one. */
final class Browser {

    private Browser() {}

    /** Tries to; that it cannot is no failure, since the address was printed. */
    static void open(String address) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        boolean screen = mac || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (!screen) {
            return;
        }
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // no opener on this machine: the address stands in the terminal
        }
    }
}
