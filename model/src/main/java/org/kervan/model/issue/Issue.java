package org.kervan.model.issue;

/**
 * One fault in input, located so that it can be mended.
 *
 * @param kind what sort of fault
 * @param file table file relative to the data folder, with forward slashes, for example {@code transport/links.csv}
 * @param line line in the file, the header is 1; 0 when the fault is of the whole file
 * @param column column name, or empty when the fault is of the whole row
 * @param value the offending text as it stands in the file; may be empty
 * @param message what was expected, in words a planner understands
 */
public record Issue(IssueKind kind, String file, int line, String column, String value, String message) {}
