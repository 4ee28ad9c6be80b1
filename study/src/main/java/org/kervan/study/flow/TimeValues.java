package org.kervan.study.flow;

import java.util.EnumMap;
import java.util.Map;
import org.kervan.model.network.Commodity;

/**
 * What an hour is worth to the shippers of a commodity, as a distribution: log-normal around the table's value times
 * an estimated part, gathered in a few classes that all goods of one loading share. A class costs one route choice per
 * pair of places, however many commodities it holds.
 */
final class TimeValues {
    private static final double HOURS_PER_DAY = 24;

    /** Classes by loading in USD per tonne and hour, a factor of five or more apart. */
    private static final Map<Loading, double[]> CLASSES = new EnumMap<>(Map.of(
            Loading.LIGHT, new double[] {0.02, 0.1, 0.5, 2.5},
            Loading.HEAVY, new double[] {0.01, 0.05, 0.25},
            Loading.BULK, new double[] {0.002, 0.02},
            Loading.LIQUID, new double[] {0.01}));

    private final Choice choice;

    TimeValues(Choice choice) {
        this.choice = choice;
    }

    /** USD per tonne and hour of each class of a loading, rising. */
    static double[] usdPerTonneHour(Loading loading) {
        return java.util.Objects.requireNonNull(CLASSES.get(loading)).clone();
    }

    /**
     * Part of a commodity's shippers in each class of its loading; adds up to 1.
     *
     * @param tonnesPerTeu load of a TEU of the commodity that stands for the loading: values are compared per TEU,
     *     because that is what goods in containers pay for
     */
    double[] shares(Commodity commodity, Loading loading, double tonnesPerTeu) {
        double[] classes = usdPerTonneHour(loading);
        double[] shares = new double[classes.length];
        Double perDay = commodity.valueOfTimeUsdPerTonneDay();
        if (perDay == null || classes.length == 1) {
            shares[0] = 1;
            return shares;
        }
        Double own = commodity.tonnesPerTeu();
        double perTeu = loading.inContainers() && own != null ? own / tonnesPerTeu : 1;
        double part = loading.inContainers() ? choice.timeValue() : choice.bulkTimeValue();
        double median = Math.log(perDay * perTeu * part / HOURS_PER_DAY);
        double below = 0;
        for (int i = 0; i < classes.length; i++) {
            double cut = i + 1 < classes.length ? Math.log(classes[i] * classes[i + 1]) / 2 : Double.POSITIVE_INFINITY;
            double upTo = normalCdf((cut - median) / choice.timeValueSigma());
            shares[i] = upTo - below;
            below = upTo;
        }
        return shares;
    }

    /**
     * Standard normal distribution function, to 7.5e-8: Abramowitz and Stegun, Handbook of Mathematical Functions,
     * 26.2.17.
     */
    static double normalCdf(double x) {
        if (Double.isInfinite(x)) {
            return x > 0 ? 1 : 0;
        }
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x > 0 ? 1 - tail : tail;
    }
}
