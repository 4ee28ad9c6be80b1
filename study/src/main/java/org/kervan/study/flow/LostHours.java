package org.kervan.study.flow;

/**
 * Crowding told in hours. The model charges crowding in money, the same for every tonne, because hours alone never
 * push coal off a full line. Told in hours it is the delay that would cost all users of a place together as much, if
 * each waited equally long: {@code crowding USD per tonne / mean USD per tonne and hour of those who pass}. It is not a
 * measured delay. What a full place is worth beyond crowding is a price between users and counts no hours.
 */
final class LostHours {
    private final double[] tonnes;
    private final double[] hours;

    LostHours(FlowNetwork network, Assigned assigned) {
        this.tonnes = assigned.poolTonnes();
        double[] crowding = assigned.crowdingUsdPerTonne();
        double[] worth = assigned.usdPerHour(network.pools);
        this.hours = new double[tonnes.length];
        for (int pool = 0; pool < hours.length; pool++) {
            boolean lost = tonnes[pool] > 0 && worth[pool] > 0;
            hours[pool] = lost ? crowding[pool] * tonnes[pool] / worth[pool] : 0;
        }
    }

    /** Tonne-hours a year lost in a pool. */
    double tonneHours(int pool) {
        return tonnes[pool] * hours[pool];
    }

    /** Tonne-hours a year lost in all pools. */
    double tonneHours() {
        double sum = 0;
        for (int pool = 0; pool < hours.length; pool++) {
            sum += tonneHours(pool);
        }
        return sum;
    }
}
