package org.kervan.study.energy;

import org.kervan.model.energy.Season;

/**
 * The hours that are solved for, in the order of the year; on one clock, that of Greenwich.
 *
 * @param season for each hour its season
 * @param hourUtc for each hour, which of the day
 * @param weight for each hour, how many hours of the year it stands for
 */
record Hours(Season[] season, int[] hourUtc, double[] weight) {
    private static final int DAY = 24;

    /** A typical day a season. */
    static Hours typical() {
        return of(1);
    }

    /** Every hour of the year; days of a season are alike. */
    static Hours all() {
        return of(0);
    }

    /** @param daysEach how many days stand for a season, 0 for all of them */
    private static Hours of(int daysEach) {
        int count = 0;
        for (Season each : Season.values()) {
            count += DAY * (daysEach == 0 ? each.days() : daysEach);
        }
        Hours hours = new Hours(new Season[count], new int[count], new double[count]);
        int at = 0;
        for (Season each : Season.values()) {
            int days = daysEach == 0 ? each.days() : daysEach;
            for (int i = 0; i < days * DAY; i++, at++) {
                hours.season[at] = each;
                hours.hourUtc[at] = i % DAY;
                hours.weight[at] = (double) each.days() / days;
            }
        }
        return hours;
    }

    int count() {
        return weight.length;
    }
}
