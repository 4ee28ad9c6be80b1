package org.kervan.model.count;

/**
 * A link of a screen line.
 *
 * @param link id of the link
 * @param forward whether the way from its {@code from} to its {@code to} is the positive direction
 */
public record ScreenLink(String link, boolean forward) {}
