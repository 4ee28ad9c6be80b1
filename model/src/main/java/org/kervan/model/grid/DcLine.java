package org.kervan.model.grid;

/**
 * A direct current line whose transfer is chosen.
 *
 * @param from number of the bus it takes from
 * @param to number of the bus it gives to
 * @param inService whether it carries
 * @param minMw least transfer, measured where it takes, MW; below 0 for the other direction
 * @param maxMw greatest transfer, MW
 * @param fixedLossMw part of the loss that does not depend on the transfer, MW
 * @param lossShare part of the transfer that is lost
 * @param cost cost of the transfer
 */
public record DcLine(
        int from,
        int to,
        boolean inService,
        double minMw,
        double maxMw,
        double fixedLossMw,
        double lossShare,
        CostCurve cost) {}
