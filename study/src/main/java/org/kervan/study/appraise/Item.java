package org.kervan.study.appraise;

/** What is measured of a change, in USD of a year by place unless it says otherwise; a gain is above zero. */
enum Item {
    /** Gain of those who send, exactly, were it all theirs who begin. */
    USERS_FROM,
    /** The same where goods end. */
    USERS_TO,
    /** By the rule of a half, where goods begin. */
    HALF_FROM,
    /** By the rule of a half, where goods end. */
    HALF_TO,
    /** Less doubt about the time on the way at the worth of an hour, where goods begin. */
    SPREAD_FROM,
    /** The same where goods end. */
    SPREAD_TO,
    /** What carriers, ports and borders earn more, their cost not taken off. */
    CARRIED,
    /** What full places fetch more. */
    SCARCITY,
    /** What shippers pay more for emissions. */
    CARBON_PAID,
    /** Kilograms of CO2e less; no money. */
    KG_CO2E;

    static final int COUNT = values().length;
}
