package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;
import org.kervan.study.promise.Evidence;
import org.kervan.study.promise.Finding;
import org.kervan.study.promise.Verdict;

/**
 * A claim and its verdict as the command line tells them to machines.
 *
 * @param text the words of the claimant, null when there are none
 * @param source ids of sources, joined with semicolons as in the tables
 * @param because the verdict in a sentence or two, with the numbers
 */
public record ClaimAnswer(
        String id,
        String subject,
        String indicator,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable String unit,
        String claimedBy,
        String source,
        @Nullable String locator,
        Finding verdict,
        String because,
        List<Measurement> measurements) {

    /** A measurement beside the claim, in its own unit. */
    public record Measurement(
            String statement,
            String producer,
            String period,
            BigDecimal value,
            String unit,
            @Nullable Boolean agrees) {

        static Measurement of(Evidence one) {
            return new Measurement(
                    one.statement(), one.producer(), one.period().text(), one.value(), one.unit(), one.agrees());
        }
    }

    /**
     * Claims in the order of the tables.
     *
     * @param source only those made in this source, null for any
     * @param subject only those about it, null for any
     * @param verdict only those with this finding, null for any
     */
    public static List<ClaimAnswer> all(
            LedgerView view, @Nullable String source, @Nullable String subject, @Nullable Finding verdict) {
        List<ClaimAnswer> answers = new ArrayList<>();
        for (Verdict judged : view.study().verdicts()) {
            Statement claim = view.statement(judged.claim());
            if (claim != null
                    && (source == null || claim.sources().contains(source))
                    && (subject == null || claim.subject().equals(subject))
                    && (verdict == null || judged.finding() == verdict)) {
                answers.add(of(claim, judged));
            }
        }
        return answers;
    }

    private static ClaimAnswer of(Statement claim, Verdict judged) {
        Period valid = claim.valid();
        return new ClaimAnswer(
                claim.id(),
                claim.subject(),
                claim.property(),
                valid == null ? null : valid.text(),
                claim.value(),
                Words.orNull(claim.text()),
                Words.orNull(claim.unit()),
                claim.claimant(),
                String.join(";", claim.sources()),
                Words.orNull(claim.locator()),
                judged.finding(),
                judged.reason(),
                judged.evidence().stream().map(Measurement::of).toList());
    }
}
