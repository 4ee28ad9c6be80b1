package org.kervan.study.appraise;

/**
 * One year, million USD of the first year counted; gains above zero.
 *
 * @param year calendar year
 * @param demandFactor demand as a multiple of that of the tables
 * @param users gain of those who send
 * @param reliability their gain by surer times
 * @param carriers of carriers, ports and borders
 * @param scarcity of those who earn the price of full places
 * @param treasuries of states
 * @param climate of everybody
 * @param capex spent on building, below zero
 * @param upkeep spent on keeping up, below zero
 * @param residual what works are still worth, in the last year
 * @param net sum of all
 * @param discounted the same as worth in the first year
 * @param cumulative discounted sums up to this year
 */
public record CashYear(
        int year,
        double demandFactor,
        double users,
        double reliability,
        double carriers,
        double scarcity,
        double treasuries,
        double climate,
        double capex,
        double upkeep,
        double residual,
        double net,
        double discounted,
        double cumulative) {}
