package org.kervan.io.json;

import org.kervan.model.issue.IssueKind;

/**
 * One fault in a JSON text.
 *
 * @param kind what sort of fault
 * @param place where
 * @param value the offending text as it stands there, shortened; may be empty
 * @param message what was expected, in words a planner understands
 */
public record JsonFault(IssueKind kind, Place place, String value, String message) {}
