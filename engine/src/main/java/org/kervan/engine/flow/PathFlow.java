package org.kervan.engine.flow;

/**
 * Flow of one demand along one way.
 *
 * @param arcs the way, from origin to destination
 * @param amount what goes along it
 */
public record PathFlow(int[] arcs, double amount) {}
