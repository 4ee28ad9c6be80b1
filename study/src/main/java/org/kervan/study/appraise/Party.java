package org.kervan.study.appraise;

import java.util.Locale;

/** Who gains or pays. */
public enum Party {
    /** Those who send and receive goods: money, time at its worth, crowding, prices of full places. */
    USERS,
    /** The same, by knowing better when goods arrive. */
    RELIABILITY,
    /** Carriers, ports and borders: what they earn less what carrying costs them. */
    CARRIERS,
    /** Whoever earns the price of full places. */
    SCARCITY,
    /** States, by what shippers pay for emissions. */
    TREASURIES,
    /** Everybody, by less harm to the climate. */
    CLIMATE,
    /** Those who build and keep up; less what the works are still worth in the end. */
    BUILDERS;

    /** The word used on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
