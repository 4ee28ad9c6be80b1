package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Test;

/** Nobody shall believe that both databases were tried when one was not. */
class BothDatabasesTest {
    @Test
    void postgresqlIsTriedToo() {
        if (Postgres.programs().isEmpty()) {
            String why = "PostgreSQL is not installed (Debian: apt-get install postgresql):"
                    + " every test of the ledger ran on SQLite alone";
            assertThat(System.getenv("CI")).as(why).isNull();
            abort(why);
        }
        assertThat(Places.all()).contains(Places.POSTGRESQL);
    }
}
