package org.kervan.model.scenario;

/**
 * A part of the year with one state of the network.
 *
 * @param days how long, 1 to 365
 * @param scenario the changes that hold then, without cuts
 */
public record ScenarioPeriod(int days, Scenario scenario) {}
