package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.LedgerFacts;

/** Questions to the ledger as known on a day. Pure: the same facts and day give the same answers. */
public final class PromiseStudy {
    /** Beginning of the ids of rows of the claims' table. */
    private static final String CLAIMS = "claims:";

    private final LedgerIndex index;
    private final LocalDate asOf;
    private final TradeFigures figures;
    private final List<Assessment> assessments;

    private PromiseStudy(LedgerFacts facts, LocalDate asOf) {
        this.index = new LedgerIndex(facts);
        this.asOf = asOf;
        this.figures = new TradeFigures(index, asOf);
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

    /**
     * Every row of the claims' table beside what measures it, in the order of the facts. Columns of other tables are claims
     * of their sources too, such as the date of an event; they are not checked.
     */
    public List<Verdict> verdicts() {
        ClaimCheck check = new ClaimCheck(index, asOf);
        return index.facts().statements().stream()
                .filter(one -> LedgerIndex.isClaim(one) && one.id().startsWith(CLAIMS))
                .map(check::check)
                .toList();
    }

    /** The verdict on one claim; empty when there is no such claim. */
    public Optional<Verdict> verdict(String claim) {
        return index.facts().statements().stream()
                .filter(one -> one.id().equals(claim) && LedgerIndex.isClaim(one))
                .map(one -> new ClaimCheck(index, asOf).check(one))
                .findFirst();
    }

    /** Statements that leave no common number, found by rule. */
    public List<Contradiction> contradictions() {
        return new Contradictions(index).find();
    }

    /** Claimed places among trade partners, computed again from trade tables. */
    public List<RankCheck> ranks() {
        return new Ranks(index, figures).checks();
    }

    /**
     * Trade of two states as each counts it.
     *
     * @param a country code
     * @param b country code
     * @param byYear year for which the growth to a target is told; null for that of each promise
     * @param targetUsdMillion a target to reach besides those that were promised, null for none
     */
    public TradeBetween trade(String a, String b, @Nullable Integer byYear, @Nullable Double targetUsdMillion) {
        return new TradeViews(index, asOf, figures).between(a, b, byYear, targetUsdMillion);
    }

    /** Exports and turnovers among members and observers in a year. */
    public TradeMatrix matrix(int year) {
        return new TradeViews(index, asOf, figures).matrix(year);
    }

    /** The share of trade inside the organisation by each definition, and who uses which. */
    public IntraShare intraShare() {
        return new IntraShares(index, figures, asOf.getYear()).all();
    }

    /**
     * May a citizen enter a country, and how many days are left.
     *
     * @param citizenOf country code
     * @param to country code
     * @param document {@code passport} or {@code id-card}
     * @param day day of entry
     * @param stays earlier stays in the country
     */
    public MobilityAnswer mobility(String citizenOf, String to, String document, LocalDate day, List<Stay> stays) {
        return new Mobility(index).answer(citizenOf, to, document, day, stays);
    }
}
