package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.study.promise.Finding;
import org.kervan.study.promise.Verdict;

/**
 * A claim and what measurements say of it.
 *
 * @param figure what is claimed, by whom, where
 * @param verdict what the measurements say; null of what is not checked
 * @param reason the verdict in a sentence or two, with the numbers
 * @param difference difference of the nearest measurement in percent of the claim
 */
public record JudgedClaim(
        @JsonUnwrapped Figure figure,
        String id,
        @Nullable Finding verdict,
        @Nullable String reason,
        @Nullable Double difference) {

    static JudgedClaim of(Figure figure, @Nullable Verdict judged) {
        return new JudgedClaim(
                figure,
                figure.statement(),
                judged == null ? null : judged.finding(),
                judged == null ? null : judged.reason(),
                judged == null ? null : Numbers.rounded(judged.differencePercent()));
    }

    /** The claims that this reader may see. */
    static List<JudgedClaim> all(List<String> claims, LedgerView view) {
        List<JudgedClaim> all = new ArrayList<>();
        for (Figure figure : view.figures(claims)) {
            all.add(of(figure, view.study().verdict(figure.statement()).orElse(null)));
        }
        return all;
    }
}
