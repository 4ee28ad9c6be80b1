package org.kervan.study.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.ObservedFlow;

/**
 * What was counted beside what is computed.
 *
 * @param observed the count
 * @param carrier what was counted
 * @param computed the same in the answer and in the unit of the count
 * @param relativeMiss computed over observed less 1, null when the count is 0
 * @param reading why they differ, in words; empty when nobody has said
 */
public record Comparison(
        ObservedFlow observed,
        Carrier carrier,
        double computed,
        @Nullable Double relativeMiss,
        String reading) {}
