package org.kervan.study.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trade of two states, as each side counts it.
 *
 * @param a country code, the first in the alphabet
 * @param b country code
 * @param series turnover of both ways, one series per producer
 * @param flows exports each way, one series per producer and way
 * @param claimed ids of claims about the turnover
 * @param gaps years for which producers differ
 * @param needed growth that the targets need
 * @param energy what the price of energy does
 * @param whyDiffer reasons for the differences that the tables name
 */
public record TradeBetween(
        String a,
        String b,
        List<Series> series,
        List<Series> flows,
        List<String> claimed,
        List<Gap> gaps,
        List<Need> needed,
        List<EnergyEffect> energy,
        List<String> whyDiffer) {
    public TradeBetween {
        series = List.copyOf(series);
        flows = List.copyOf(flows);
        claimed = List.copyOf(claimed);
        gaps = List.copyOf(gaps);
        needed = List.copyOf(needed);
        energy = List.copyOf(energy);
        whyDiffer = List.copyOf(whyDiffer);
    }

    /**
     * Figures of one producer.
     *
     * @param area the pair or the flow
     * @param producer id
     * @param label name for people
     * @param values in order of time, parts of years marked
     */
    public record Series(String area, String producer, String label, List<TradeValue> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A year that producers count differently.
     *
     * @param year the year
     * @param low smallest figure
     * @param high largest figure
     * @param percent largest less smallest, in percent of the smallest
     */
    public record Gap(int year, TradeValue low, TradeValue high, double percent) {}

    /**
     * Growth that leads from a producer's last whole year to a target.
     *
     * @param commitment id of the promise, null for a target that was asked for
     * @param from the last whole year
     * @param targetUsdMillion the target
     * @param toYear year by which: the one asked for, else that of the promise, else some years from the day of the question
     * @param percentPerYear growth a year; null when the year is over or the target is reached
     */
    public record Need(
            @Nullable String commitment,
            TradeValue from,
            double targetUsdMillion,
            int toYear,
            @Nullable Double percentPerYear) {}

    /**
     * What a change of energy prices by ten percent does to the turnover when volumes stay.
     *
     * @param exports exports that hold the energy
     * @param otherGoods exports without oil and gas that it is compared with
     * @param scaledToYear whether the other goods were scaled from part of a year
     * @param energyShare part of the exports that is oil and gas
     * @param turnover the turnover of the same producer and year, null when it has none
     * @param changeUsdMillion change of the turnover for ten percent
     * @param changePercent the same in percent of the turnover; null without one
     * @param reason how it was computed, in a sentence
     */
    public record EnergyEffect(
            TradeValue exports,
            TradeValue otherGoods,
            boolean scaledToYear,
            double energyShare,
            @Nullable TradeValue turnover,
            double changeUsdMillion,
            @Nullable Double changePercent,
            String reason) {}
}
