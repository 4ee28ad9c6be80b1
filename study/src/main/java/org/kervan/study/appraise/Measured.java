package org.kervan.study.appraise;

import java.util.List;

/**
 * What flows tell of a change, before it is valued.
 *
 * @param responses effects by stage and level of demand
 * @param elasticities low, middle and high elasticity they were solved for
 * @param partings streams whose gain the two ways measure most differently, at the most demand of the last stage
 * @param solved the answers it rests on
 */
record Measured(Responses responses, double[] elasticities, List<Parting> partings, List<Solved> solved) {}
