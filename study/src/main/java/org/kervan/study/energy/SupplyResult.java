package org.kervan.study.energy;

import org.kervan.model.energy.Supply;

/**
 * A supply in an answer.
 *
 * @param supply the row, less what is counted in other rows
 * @param usable whether it runs in the year
 * @param annual what it gives in the year: GWh, bcm or Mt
 * @param byPeriod rate: MW by hour (power), bcm a year by season (gas), Mt a year (oil)
 */
public record SupplyResult(Supply supply, boolean usable, double annual, double[] byPeriod) {}
