package org.kervan.study.compare;

import org.jspecify.annotations.Nullable;
import org.kervan.study.flow.LinkFlow;

/**
 * What passes a link in both answers.
 *
 * @param id id of the link
 * @param a in the first, null when nothing passes it and it states no limit
 * @param b in the second, null likewise
 */
public record LinkPair(
        String id, @Nullable LinkFlow a, @Nullable LinkFlow b) {
    /** Tonnes a year from its {@code from} to its {@code to} that the second has more. */
    public double forwardDifferenceTonnes() {
        return (b == null ? 0 : b.forward().tonnes())
                - (a == null ? 0 : a.forward().tonnes());
    }

    /** Tonnes a year the other way that the second has more. */
    public double backwardDifferenceTonnes() {
        return (b == null ? 0 : b.backward().tonnes())
                - (a == null ? 0 : a.backward().tonnes());
    }
}
