package org.kervan.study.energy;

import org.kervan.model.energy.EnergyNode;

/**
 * A node of power or gas in an answer.
 *
 * @param node the node
 * @param used what is used there in the year, GWh or bcm; power plants' gas included
 * @param unserved what is asked for and not delivered, GWh or bcm
 * @param meanPrice price of one more unit, mean of the year over time, USD per MWh or per 1000 cubic metres
 * @param priceByPeriod the same by hour (power) or season (gas)
 */
public record NodeResult(EnergyNode node, double used, double unserved, double meanPrice, double[] priceByPeriod) {}
