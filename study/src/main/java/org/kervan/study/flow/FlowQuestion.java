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
 * @param hours whether crowding is told in hours too, which takes some milliseconds
 * @param elasticity how demand answers to cost, 0 or more: tonnes times (cost / cost in the base)^-elasticity; 0 keeps
 *     demand as it is
 * @param coordination whether the system optimum is solved besides, to tell what it would be worth if all were led
 *     together; with {@code mode} UE and elasticity 0 only
 * @param moving whether a slider still moves: the answer may then start from a recent one instead of the base, which is
 *     faster; it is certified like any other, but its last digits depend on what was asked before
 */
public record FlowQuestion(
        Scenario scenario,
        int year,
        FlowMode mode,
        boolean hardCapacity,
        @Nullable String select,
        boolean goods,
        boolean thorough,
        boolean hours,
        double elasticity,
        boolean coordination,
        boolean moving) {
    /** Demand that answers to cost more than this is no answer of freight to cost any more. */
    public static final double MOST_ELASTICITY = 3;

    public FlowQuestion {
        if (!(elasticity >= 0 && elasticity <= MOST_ELASTICITY)) {
            throw new IllegalArgumentException("elasticity " + elasticity + ", expected 0 to " + MOST_ELASTICITY);
        }
        if (coordination && (mode != FlowMode.UE || elasticity > 0)) {
            throw new IllegalArgumentException("coordination with mode " + mode + " and elasticity " + elasticity);
        }
    }

    /** A question whose answer depends on nothing but itself. */
    public FlowQuestion(
            Scenario scenario,
            int year,
            FlowMode mode,
            boolean hardCapacity,
            @Nullable String select,
            boolean goods,
            boolean thorough,
            boolean hours,
            double elasticity,
            boolean coordination) {
        this(scenario, year, mode, hardCapacity, select, goods, thorough, hours, elasticity, coordination, false);
    }

    /** The year of the base. */
    public static final int BASE_YEAR = 2023;

    /** The base as it is, by the method it is estimated with. */
    public static FlowQuestion base() {
        return new FlowQuestion(
                Scenario.BASE, BASE_YEAR, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false);
    }

    /** The same of another scenario. */
    FlowQuestion with(Scenario other) {
        return new FlowQuestion(
                other, year, mode, hardCapacity, select, goods, thorough, hours, elasticity, coordination, moving);
    }

    /** The same without crowding in hours and without coordination, which no mean of states has. */
    FlowQuestion withoutHours() {
        return new FlowQuestion(
                scenario, year, mode, hardCapacity, select, goods, thorough, false, elasticity, false, moving);
    }

    /** The same by another method, nothing else asked besides. */
    FlowQuestion by(FlowMode other) {
        return new FlowQuestion(scenario, year, other, hardCapacity, null, false, false, false, elasticity, false);
    }

    /** The base that this question changes: its year, method and limits, without changes. */
    FlowQuestion unchanged() {
        return new FlowQuestion(Scenario.BASE, year, mode, hardCapacity, null, false, false, false, 0, false);
    }
}
