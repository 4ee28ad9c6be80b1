package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.study.promise.RankCheck;
import org.kervan.study.promise.TradeValue;

/** Claimed places among trade partners beside the places that trade tables give. */
public final class RankList {

    private RankList() {}

    /** A partner with a figure for the time, the largest first. */
    public record Partner(String country, @JsonUnwrapped TradeFigure figure) {}

    /**
     * One claimed place.
     *
     * @param figure the claim
     * @param country whose partners are ordered
     * @param partner whose place it is
     * @param flow {@code import}, {@code export} or {@code turnover}
     * @param comparedPeriod the time that is compared
     * @param computed place by the tables, null when they give none
     * @param worst place if every partner without a figure for the time were ahead
     * @param notComparable partners that cannot be ordered, each with the reason
     */
    public record Row(
            @JsonUnwrapped Figure figure,
            String country,
            String partner,
            String flow,
            String comparedPeriod,
            int claimed,
            @Nullable Integer computed,
            @Nullable Integer worst,
            List<Partner> partners,
            List<String> notComparable,
            String reason) {

        static Row of(RankCheck check, LedgerView view) {
            return new Row(
                    Objects.requireNonNull(view.figure(check.claim()), check.claim()),
                    check.country(),
                    check.partner(),
                    check.flow(),
                    check.period(),
                    check.claimed(),
                    check.computed(),
                    check.worst(),
                    check.partners().stream()
                            .map(value -> new Partner(partnerOf(check.country(), value), TradeFigure.of(value, view)))
                            .toList(),
                    check.notComparable(),
                    check.reason());
        }

        /** The other end of a pair or a flow. */
        private static String partnerOf(String country, TradeValue value) {
            String[] ends = value.area().split("[->:]", -1);
            return ends.length > 1 && ends[0].equals(country) ? ends[1] : ends[0];
        }
    }

    /** Every claimed place. */
    public static Listing of(LedgerView view) {
        List<Row> rows =
                view.study().ranks().stream().map(check -> Row.of(check, view)).toList();
        return new Listing("ranks", "places among trade partners", rows);
    }
}
