package org.kervan.study.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.EnergyLink;

/**
 * A link in an answer. Volumes are in the unit of the carrier ({@link org.kervan.model.energy.Carrier#volumeUnit}),
 * counted where they enter the link.
 *
 * @param link the link as asked for, changes included
 * @param usable whether it can be used in the year
 * @param forward volume of the year from its first to its second node
 * @param backward volume of the year the other way
 * @param load both volumes over what the capacity would carry in a year, null when the link cannot be used
 * @param peakLoad the same in the fullest hour or season, null when the link cannot be used
 * @param marginalValue million USD a year that one more unit of capacity ({@link org.kervan.model.energy.Carrier#capacityUnit}) would save; of a link that cannot be used, that of its first unit
 * @param rentUsdMillion what its users would pay for its fullness: flow times the value of capacity
 * @param netByPeriod net flow at the rate of its capacity unit, by hour (power), season (gas) or year (oil)
 */
public record LinkResult(
        EnergyLink link,
        boolean usable,
        double forward,
        double backward,
        @Nullable Double load,
        @Nullable Double peakLoad,
        double marginalValue,
        double rentUsdMillion,
        double[] netByPeriod) {

    /** Net volume of the year; negative runs backward. */
    public double annualFlow() {
        return forward - backward;
    }
}
