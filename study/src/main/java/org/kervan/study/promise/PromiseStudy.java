package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.List;
import org.kervan.model.ledger.LedgerFacts;

/** Questions to the ledger as known on a day. Pure: the same facts and day give the same answers. */
public final class PromiseStudy {
    private final LedgerIndex index;
    private final LocalDate asOf;
    private final List<Assessment> assessments;

    private PromiseStudy(LedgerFacts facts, LocalDate asOf) {
        this.index = new LedgerIndex(facts);
        this.asOf = asOf;
        Rater rater = new Rater(index, asOf);
        this.assessments = facts.commitments().stream()
                .filter(rater::wasMade)
                .map(rater::rate)
                .toList();
    }

    /**
     * A study of a ledger.
     *
     * @param facts what was known, only what the reader may see
     * @param asOf the day of the question: later measurements and promises do not count, the clock of deadlines runs by it
     */
    public static PromiseStudy of(LedgerFacts facts, LocalDate asOf) {
        return new PromiseStudy(facts, asOf);
    }

    /** The day of the question. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Ratings of all promises made by the day, in the order of the table. */
    public List<Assessment> assessments() {
        return assessments;
    }

    /** Promises counted by status, before any average. */
    public PromiseBoard board() {
        return PromiseBoard.of(assessments);
    }
}
