package org.kervan.study.flow;

/**
 * How shippers choose: what no table of prices or times can say and is therefore estimated on counts and observed
 * rates by {@link Calibration}. Method and weak points: docs/methods/flows.md.
 *
 * @param timeValue part of the table's value of time at which the median shipper of goods in containers stands
 * @param bulkTimeValue the same for bulk and liquids
 * @param timeValueSigma standard deviation of the logarithm of the value of time
 * @param roadMoney part of the price of a lorry that counts; under 1 stands for what a lorry spares (small lots, no
 *     terminal, one contract)
 * @param railMoney part of the price of rail that counts
 * @param deepSeaMoney part of the price of deep-sea shipping that counts; the table's is near a crisis price
 * @param caspianMoney part of the price of ferries and ships on the Caspian that counts
 * @param notRussia share of shippers that keep out of Russia and Belarus
 * @param notIran share of shippers that keep out of Russia, Belarus and Iran
 * @param containerSpread scale of unobserved taste, as a part of the cost of the best route, for containers
 * @param bulkSpread the same for bulk and liquids
 * @param crowdUsdPerTonne what crowding costs at capacity
 * @param russiaMoney part of the price on land in Russia and Belarus that counts; over 1 stands for insurance, payment
 *     and the risk of sanctions
 * @param iranMoney the same for Iran
 * @param railContainerShare part of the goods fit for containers that goes by rail in containers and not in wagons
 * @param shortSeaMoney part of the price of ships and ferries on the Black Sea and the Mediterranean that counts; over 1
 *     stands for what the table's port-to-port rate leaves out (feeder calls once a week, small lots waiting for a box)
 */
public record Choice(
        double timeValue,
        double bulkTimeValue,
        double timeValueSigma,
        double roadMoney,
        double railMoney,
        double deepSeaMoney,
        double caspianMoney,
        double notRussia,
        double notIran,
        double containerSpread,
        double bulkSpread,
        double crowdUsdPerTonne,
        double russiaMoney,
        double iranMoney,
        double railContainerShare,
        double shortSeaMoney) {}
