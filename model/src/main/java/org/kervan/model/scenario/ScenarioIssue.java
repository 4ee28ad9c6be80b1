package org.kervan.model.scenario;

import org.kervan.model.issue.IssueKind;

/**
 * Why a change cannot be applied.
 *
 * @param kind what sort of fault
 * @param change which change of the list, from 0
 * @param part which part of the change, by names and positions with slashes between, for example {@code links/ids/2}
 * @param value the offending text or number; may be empty
 * @param message what was expected, in words a planner understands
 */
public record ScenarioIssue(IssueKind kind, int change, String part, String value, String message) {}
