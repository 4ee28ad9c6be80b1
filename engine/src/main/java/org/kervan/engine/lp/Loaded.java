package org.kervan.engine.lp;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A library, or why it could not be loaded. */
record Loaded<T>(@Nullable T library, @Nullable String fault) {

    interface Loader<T> {
        T load() throws IOException;
    }

    static <T> Loaded<T> of(Loader<T> loader) {
        try {
            return new Loaded<>(loader.load(), null);
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Loaded<>(null, String.valueOf(e.getMessage()));
        }
    }

    T get() throws IOException {
        if (library == null) {
            throw new IOException(fault);
        }
        return library;
    }
}
