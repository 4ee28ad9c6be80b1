package org.kervan.app.problem;

/**
 * A place that may have been meant.
 *
 * @param id id to ask with
 * @param name English name
 * @param country ISO 3166-1 alpha-2
 */
public record Suggestion(String id, String name, String country) {}
