package org.kervan.app.flow;

import org.jspecify.annotations.Nullable;

/**
 * What is asked besides a scenario, as people type it; what is null is taken from the request's body, or else its default.
 *
 * @param year year of the network, null for 2023
 * @param method ue, so or stochastic, null for stochastic
 * @param capacity soft or hard, null for hard
 * @param select id of a link whose users are asked for, with {@code >} or {@code <} behind it for one direction
 * @param detail links; hours for crowding in hours; goods for both that and tonnes by commodity; null for links
 * @param elasticity how demand answers to cost, 0 to 3, null for 0
 * @param coordination true for the value of coordination, null for none
 */
public record FlowOptions(
        @Nullable String year,
        @Nullable String method,
        @Nullable String capacity,
        @Nullable String select,
        @Nullable String detail,
        @Nullable String elasticity,
        @Nullable String coordination) {

    /** Nothing but what the body says. */
    public static final FlowOptions NONE = new FlowOptions(null, null, null, null, null, null, null);
}
