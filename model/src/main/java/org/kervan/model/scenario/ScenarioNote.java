package org.kervan.model.scenario;

/**
 * Something that a reader of the answer must know of a change that was applied: what the model does not know of it.
 *
 * @param change which change of the list, from 0
 * @param message in words a planner understands
 */
public record ScenarioNote(int change, String message) {}
