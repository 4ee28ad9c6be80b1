package org.kervan.study.promise;

import java.util.Comparator;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Observation;

/** Which of several figures of one producer for one time stands: every view takes the same. */
final class Surest {
    private Surest() {}

    /**
     * What an editor prefers; a statistic before the word of an official; reported or derived before estimated; the
     * newest; the last by id, so that the order never depends on that of the rows.
     */
    static Comparator<Observation> first(LedgerIndex index) {
        return Comparator.comparing(
                        (Observation one) -> index.statement(one.statement()).rank())
                .thenComparing(Surest::isOfficial)
                .thenComparing(one -> one.basis() == Basis.ESTIMATED)
                .thenComparing(Observation::basis)
                .thenComparing(Observation::vintage, Comparator.reverseOrder())
                .thenComparing(Observation::statement);
    }

    private static boolean isOfficial(Observation one) {
        return one.flag().equals("official") || one.flag().equals("unofficial");
    }
}
