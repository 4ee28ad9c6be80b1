package org.kervan.study.energy;

/**
 * Oil of a supply that railways and ships can take when no pipeline does.
 *
 * @param mtPerYear most that they have room for
 * @param usdPerTonne what they ask
 */
public record OilTakenOver(double mtPerYear, double usdPerTonne) {}
