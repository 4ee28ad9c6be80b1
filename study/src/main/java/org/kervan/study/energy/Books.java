package org.kervan.study.energy;

import org.kervan.model.energy.Carrier;

/**
 * The books of a carrier for the year, in its volume unit: what comes in goes out.
 *
 * @param supplied from fields, imports and plants
 * @param used by users and power plants
 * @param sold to neighbours without a demand of their own, or out of the system (oil)
 * @param lost on the way
 * @param difference supplied less the others, which should be nothing
 */
public record Books(Carrier carrier, double supplied, double used, double sold, double lost, double difference) {}
