package org.kervan.study.flow;

import org.jspecify.annotations.Nullable;
import org.kervan.model.scenario.Scenario;

/**
 * What is asked of the whole network.
 *
 * @param scenario what is changed; {@link Scenario#BASE} for nothing
 * @param year which links are open; 2023 and earlier undo what was completed since
 * @param mode how shippers choose
 * @param hardCapacity whether nothing passes beyond a stated limit
 * @param select link whose users are asked for, with {@code >} or {@code <} behind it for one direction; or null
 * @param goods whether tonnes by commodity are asked for, which takes longer
 * @param thorough whether ways outside those enumerated are searched for, which takes a second or two
 */
public record FlowQuestion(
        Scenario scenario,
        int year,
        FlowMode mode,
        boolean hardCapacity,
        @Nullable String select,
        boolean goods,
        boolean thorough) {
    /** The year of the base. */
    public static final int BASE_YEAR = 2023;

    /** The base as it is, by the method it is estimated with. */
    public static FlowQuestion base() {
        return new FlowQuestion(Scenario.BASE, BASE_YEAR, FlowMode.STOCHASTIC, true, null, false, false);
    }
}
