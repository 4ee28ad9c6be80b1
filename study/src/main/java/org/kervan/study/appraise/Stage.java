package org.kervan.study.appraise;

import org.kervan.model.scenario.Scenario;

/**
 * What is in use from a year on.
 *
 * @param from first year
 * @param with the network then, as changes to the base; the changes of demand are those of the reference
 */
public record Stage(int from, Scenario with) {}
