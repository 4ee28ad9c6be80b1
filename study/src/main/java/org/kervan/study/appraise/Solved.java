package org.kervan.study.appraise;

import org.kervan.study.flow.FlowCertificate;

/**
 * A pair of answers that an appraisal interpolates between.
 *
 * @param stage number of the stage, from 0
 * @param demandFactor demand as a multiple of that of the tables
 * @param elasticity of demand
 * @param without what was checked of the flows without the change
 * @param with what was checked of those with it
 * @param unservedTonnesWithout tonnes a year without room or way, without the change
 * @param unservedTonnesWith the same with it
 * @param usersUsdMillion gain of those who send in the year, exactly
 * @param ruleOfHalfUsdMillion the same by the rule of a half
 */
public record Solved(
        int stage,
        double demandFactor,
        double elasticity,
        FlowCertificate without,
        FlowCertificate with,
        double unservedTonnesWithout,
        double unservedTonnesWith,
        double usersUsdMillion,
        double ruleOfHalfUsdMillion) {}
