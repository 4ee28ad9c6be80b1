package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.study.promise.IntraShare;

/** The share of trade inside the organisation under each definition in use, and what was said of it. */
public final class IntraList {

    private IntraList() {}

    /**
     * One definition in one year.
     *
     * @param id names it, for example {@code members/once-of-turnover/2024}
     * @param scope whose trade
     * @param counting what is counted, how often and against what
     * @param low share by the lower of the producers, in percent
     * @param high share by the higher of the producers, in percent
     * @param wholeClaimed who said the whole, null when it is computed from trade tables
     * @param usedBy ids of the statements that this definition gives
     * @param weak pairs without a figure of that whole year
     * @param inputs ids of the statements it is computed from
     */
    public record Definition(
            String id,
            IntraShare.Scope scope,
            IntraShare.Counting counting,
            int year,
            double low,
            double high,
            double insideLowUsdMillion,
            double insideHighUsdMillion,
            double wholeUsdMillion,
            @Nullable String wholeClaimed,
            Basis basis,
            List<String> usedBy,
            List<String> weak,
            List<String> inputs) {

        static Definition of(IntraShare.Definition one, List<String> usedBy) {
            return new Definition(
                    one.key(),
                    one.scope(),
                    one.counting(),
                    one.year(),
                    TradeFigure.rounded(one.lowPercent()),
                    TradeFigure.rounded(one.highPercent()),
                    TradeFigure.rounded(one.insideLowUsdMillion()),
                    TradeFigure.rounded(one.insideHighUsdMillion()),
                    TradeFigure.rounded(one.wholeUsdMillion()),
                    Words.orNull(one.wholeClaimed()),
                    one.basis(),
                    usedBy,
                    one.weak(),
                    one.inputs());
        }
    }

    /**
     * A share or an amount that somebody said.
     *
     * @param givenBy ids of the definitions that give it
     * @param nearest id of the definition that comes nearest, null when there are none for its year
     * @param percentOfWhole an amount in percent of all trade that was said for its year
     * @param reason in a sentence which definitions give it, or which comes nearest
     */
    public record Said(
            @JsonUnwrapped Figure figure,
            @Nullable Integer year,
            List<String> givenBy,
            @Nullable String nearest,
            @Nullable Double percentOfWhole,
            String reason) {

        static Said of(IntraShare.Said one, LedgerView view) {
            IntraShare.Definition nearest = one.nearest();
            return new Said(
                    Objects.requireNonNull(view.figure(one.statement()), one.statement()),
                    one.year(),
                    one.givenBy().stream().map(IntraShare.Definition::key).toList(),
                    nearest == null ? null : nearest.key(),
                    Numbers.rounded(one.percentOfWhole()),
                    one.reason());
        }
    }

    /** Every definition with its number; what was said stands before them. */
    public static Listing of(LedgerView view) {
        IntraShare share = view.study().intraShare();
        List<Definition> rows = new ArrayList<>();
        for (IntraShare.Definition one : share.definitions()) {
            List<String> usedBy = share.said().stream()
                    .filter(said -> said.givenBy().contains(one))
                    .map(IntraShare.Said::statement)
                    .toList();
            rows.add(Definition.of(one, usedBy));
        }
        List<Said> said = share.said().stream().map(one -> Said.of(one, view)).toList();
        return new Listing("definitions", "trade inside the organisation", Map.of("said", said), rows);
    }
}
