package org.kervan.engine.lp;

import java.util.ArrayList;
import java.util.List;

/** What was tried since when, for the reason of a failure. */
final class Tale {

    private final long began = System.nanoTime();
    private final List<String> tried = new ArrayList<>();

    void add(String solver, String what) {
        tried.add(solver + ": " + what);
    }

    String text() {
        return String.join("; ", tried);
    }

    double seconds() {
        return (System.nanoTime() - began) * 1e-9;
    }
}
