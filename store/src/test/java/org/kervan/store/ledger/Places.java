package org.kervan.store.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The databases every test of the ledger runs on. */
enum Places {
    SQLITE,
    POSTGRESQL;

    /** Those that can be tried on this machine. {@link BothDatabasesTest} tells when one is left out. */
    static Stream<Places> all() {
        return Arrays.stream(values())
                .filter(place -> place == SQLITE || Postgres.programs().isPresent());
    }

    /** A place where no ledger is yet. */
    LedgerPlace fresh() {
        if (this == POSTGRESQL) {
            return Postgres.schema();
        }
        try {
            Path folder = Files.createTempDirectory("kervan-ledger");
            folder.toFile().deleteOnExit();
            for (String end : new String[] {"", "-wal", "-shm"}) {
                folder.resolve("ledger.sqlite" + end).toFile().deleteOnExit();
            }
            return new LedgerPlace.SqliteFile(folder.resolve("ledger.sqlite"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
