package org.kervan.model.grid;

/**
 * A line or transformer.
 *
 * @param from number of the bus it begins at
 * @param to number of the bus it ends at
 * @param resistancePu series resistance, per unit
 * @param reactancePu series reactance, per unit
 * @param chargingPu charging susceptance of the whole line, per unit
 * @param rateAMva long-term limit, MVA; 0 for none
 * @param rateBMva short-term limit, MVA; 0 for none
 * @param rateCMva emergency limit, MVA; 0 for none
 * @param ratio off-nominal turns ratio; 0 for a line
 * @param shiftDegrees phase shift
 * @param inService whether it carries
 * @param minAngleDegrees least angle of the beginning less that of the end; -360 or below for none
 * @param maxAngleDegrees greatest such angle; 360 or above for none; both 0 for none too
 */
public record Branch(
        int from,
        int to,
        double resistancePu,
        double reactancePu,
        double chargingPu,
        double rateAMva,
        double rateBMva,
        double rateCMva,
        double ratio,
        double shiftDegrees,
        boolean inService,
        double minAngleDegrees,
        double maxAngleDegrees) {}
