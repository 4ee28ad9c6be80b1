package org.kervan.store.ledger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A ledger for each test, on each database. */
@ParameterizedClass
@MethodSource("org.kervan.store.ledger.Places#all")
abstract class LedgerTest {
    final LedgerPlace place;
    LedgerStore store;

    LedgerTest(Places database) {
        place = database.fresh();
    }

    @BeforeEach
    void open() throws LedgerProblem {
        store = LedgerStore.open(place);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
