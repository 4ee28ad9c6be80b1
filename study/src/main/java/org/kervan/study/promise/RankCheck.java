package org.kervan.study.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claimed place among partners beside the place that trade tables give.
 *
 * @param claim id of the claim
 * @param country whose partners are ordered
 * @param partner whose place it is
 * @param flow {@code import}, {@code export} or {@code turnover}
 * @param period time as the tables have it
 * @param claimed place claimed
 * @param computed place among the partners with a figure for that time; null when the partner itself has none
 * @param worst place if every partner without such a figure were ahead; null when the partner itself has none
 * @param partners the partners with a figure, the largest first
 * @param notComparable partners that cannot be ordered, each with the reason
 * @param reason the result in a sentence, with what cannot be compared
 */
public record RankCheck(
        String claim,
        String country,
        String partner,
        String flow,
        String period,
        int claimed,
        @Nullable Integer computed,
        @Nullable Integer worst,
        List<TradeValue> partners,
        List<String> notComparable,
        String reason) {
    public RankCheck {
        partners = List.copyOf(partners);
        notComparable = List.copyOf(notComparable);
    }
}
