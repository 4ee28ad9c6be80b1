package org.kervan.store.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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

    /** A ledger without entries, a copy of one that was made by the migrations. */
    LedgerPlace fresh() {
        if (this == POSTGRESQL) {
            return Postgres.fresh();
        }
        try {
            Path folder = Files.createTempDirectory("kervan-ledger");
            folder.toFile().deleteOnExit();
            for (String end : new String[] {"", "-wal", "-shm"}) {
                folder.resolve("ledger.sqlite" + end).toFile().deleteOnExit();
            }
            Path file = folder.resolve("ledger.sqlite");
            Files.write(file, Migrations.empty());
            return new LedgerPlace.SqliteFile(file);
        } catch (IOException | SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
