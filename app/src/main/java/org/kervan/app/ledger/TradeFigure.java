package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import org.kervan.study.promise.TradeValue;

/**
 * A figure of trade with what places it beside others.
 *
 * @param figure who says it, where and of which time
 * @param producer whose statistics
 * @param label the producer's name for people
 * @param usdMillion value in millions of US dollars, whatever the unit of the figure
 * @param year where it stands on an axis of years, see {@link Series.Point}
 * @param partial whether it covers only part of a year
 */
public record TradeFigure(
        @JsonUnwrapped Figure figure, String producer, String label, double usdMillion, double year, boolean partial) {

    static TradeFigure of(TradeValue value, LedgerView view) {
        return new TradeFigure(
                Objects.requireNonNull(view.figure(value.statement()), value.statement()),
                value.producer(),
                value.label(),
                rounded(value.usdMillion()),
                Series.place(value.period()),
                value.partial());
    }

    static List<TradeFigure> of(List<TradeValue> values, LedgerView view) {
        return values.stream().map(value -> of(value, view)).toList();
    }

    /** A computed number with the digits that can be meant. */
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
