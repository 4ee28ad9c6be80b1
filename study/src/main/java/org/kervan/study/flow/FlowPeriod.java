package org.kervan.study.flow;

import org.kervan.model.scenario.Scenario;

/**
 * A part of a year with one state of the network.
 *
 * @param days how long, of the 365 of the year
 * @param scenario the changes that hold then
 * @param state the answer as if it held all year: tonnes a year and so on; a 365th is what passes in a day
 */
public record FlowPeriod(int days, Scenario scenario, FlowResult state) {}
