package org.kervan.study.energy;

/**
 * A country in an answer. Import and export of power count the hours in which the country as a whole buys or sells, so
 * that transit is neither; those of gas count what crosses its borders.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param power power, GWh; price in USD per MWh weighted by use
 * @param gas gas, bcm; price in USD per 1000 cubic metres weighted by use
 * @param oilProducedMt oil from its fields, Mt
 * @param co2Kt CO2 of its power plants, kt
 * @param congestionRentUsdMillion half of the rent of every link that ends in it, for each end
 */
public record CountryResult(
        String country,
        Balance power,
        Balance gas,
        double oilProducedMt,
        double co2Kt,
        double congestionRentUsdMillion) {

    /** One carrier of a country. Without use the price is not a number. */
    public record Balance(
            double used, double produced, double imported, double exported, double unserved, double meanPrice) {}
}
