package org.kervan.study.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked for: the tonnes of the tables, or where demand answers to cost what is left or added of them. The goods
 * of a trip answer alike, since they pay the same.
 *
 * @param tonnes a year
 * @param tonnesAtBaseCost a year, had costs stayed those of the base
 * @param byCommodity tonnes a year of each commodity
 */
record Demanded(double tonnes, double tonnesAtBaseCost, Map<String, Double> byCommodity) {

    /**
     * @param parts demand at the costs of the base
     * @param asked tonnes of each trip at these costs
     * @param now tonnes of each trip at present costs
     */
    static Demanded of(List<Trips.Part> parts, Trips trips, double[] asked, double[] now) {
        Map<Integer, double[]> factors = new HashMap<>();
        for (int trip = 0; trip < asked.length; trip++) {
            double factor = asked[trip] > 0 ? now[trip] / asked[trip] : 1;
            int classes = TimeValues.usdPerTonneHour(
                            trips.markets.get(trips.tripMarket[trip]).loading())
                    .length;
            factors.computeIfAbsent(trips.tripMarket[trip], key -> ones(classes))[trips.tripClass[trip]] = factor;
        }
        double tonnes = 0;
        double before = 0;
        Map<String, Double> byCommodity = new HashMap<>();
        for (Trips.Part part : parts) {
            double[] factor = factors.getOrDefault(part.market(), ones(part.tonnes().length));
            double sum = 0;
            for (int cls = 0; cls < part.tonnes().length; cls++) {
                sum += part.tonnes()[cls] * factor[cls];
            }
            tonnes += sum;
            before += part.sum();
            byCommodity.merge(part.commodity(), sum, Double::sum);
        }
        return new Demanded(tonnes, before, byCommodity);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Demand that does not answer to cost. */
    static Demanded of(List<Trips.Part> parts) {
        double tonnes = 0;
        Map<String, Double> byCommodity = new HashMap<>();
        for (Trips.Part part : parts) {
            tonnes += part.sum();
            byCommodity.merge(part.commodity(), part.sum(), Double::sum);
        }
        return new Demanded(tonnes, tonnes, byCommodity);
    }
}
