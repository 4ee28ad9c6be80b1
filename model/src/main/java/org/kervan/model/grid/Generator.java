package org.kervan.model.grid;

/**
 * A generator.
 *
 * @param bus number of its bus
 * @param outputMw active output of the state in the file, MW
 * @param outputMvar reactive output of the state in the file, MVAr
 * @param maxMvar greatest reactive output, MVAr
 * @param minMvar least reactive output, MVAr
 * @param voltagePu voltage it holds, per unit
 * @param baseMva its own base, MVA
 * @param inService whether it runs
 * @param maxMw greatest active output, MW
 * @param minMw least active output, MW; below 0 for a load that can be shed
 * @param cost cost of its active output
 */
public record Generator(
        int bus,
        double outputMw,
        double outputMvar,
        double maxMvar,
        double minMvar,
        double voltagePu,
        double baseMva,
        boolean inService,
        double maxMw,
        double minMw,
        CostCurve cost) {}
