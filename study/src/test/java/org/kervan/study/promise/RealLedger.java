package org.kervan.study.promise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.ledger.LedgerFacts;

/** The ledger of the data package, read once. */
final class RealLedger {
    /** Day for which the documents are written: that of the release. */
    static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private static final LedgerFacts FACTS = read();

    private RealLedger() {}

    static LedgerFacts facts() {
        return FACTS;
    }

    static PromiseStudy on(LocalDate day) {
        return PromiseStudy.of(FACTS, day);
    }

    private static LedgerFacts read() {
        try {
            return Objects.requireNonNull(
                    DataFolder.ledger(Path.of("..", "data"), DAY).part(), "data/ has faults: ./kervan check data");
        } catch (UnusableDataException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
