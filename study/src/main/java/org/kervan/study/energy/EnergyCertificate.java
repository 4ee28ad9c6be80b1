package org.kervan.study.energy;

/**
 * What was checked apart from the solver.
 *
 * @param optimal whether an optimum was found that passes the check
 * @param dualityGap cost of the answer against the bound that its prices prove, relative
 * @param primalInfeasibility largest break of a balance or limit, relative
 * @param dualInfeasibility largest price that pushes against no limit, relative
 * @param bookDifference largest relative difference in the books of a carrier
 * @param solver whose answer it is
 * @param explanation why there is none, or what other solvers did before; may be empty
 */
public record EnergyCertificate(
        boolean optimal,
        double dualityGap,
        double primalInfeasibility,
        double dualInfeasibility,
        double bookDifference,
        String solver,
        String explanation) {}
