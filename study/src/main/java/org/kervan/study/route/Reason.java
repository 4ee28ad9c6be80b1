package org.kervan.study.route;

import org.jspecify.annotations.Nullable;

/**
 * A piece that is missing for a way through.
 *
 * @param kind {@code link-planned}, {@code link-disused}, {@code no-transfer}, {@code no-crossing}, {@code avoided} or
 *     {@code not-connected}
 * @param text the reason as a sentence
 * @param link id of the link it is about, or null
 * @param year year in which the link is to open, or null
 */
public record Reason(
        String kind,
        String text,
        @Nullable String link,
        @Nullable Integer year) {}
