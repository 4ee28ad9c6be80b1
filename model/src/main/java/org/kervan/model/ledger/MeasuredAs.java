package org.kervan.model.ledger;

import java.math.BigDecimal;

/**
 * Which measurements bear on a claim.
 *
 * @param claimIndicator property of the claim
 * @param subject subject of the claim; empty = any subject that has no row of its own
 * @param measuredIndicator id of the indicator measured
 * @param area subject of the measurements
 * @param comparison how the two are put side by side
 * @param unitFactor what a claimed number is multiplied with to have the unit of the measurements, above 0
 * @param sameScope whether both count the same thing; when not, the comparison tells a different scope, never a verdict
 * @param scopeNote in words what differs, or how the conversion goes; may be empty
 */
public record MeasuredAs(
        String claimIndicator,
        String subject,
        String measuredIndicator,
        String area,
        Comparison comparison,
        BigDecimal unitFactor,
        boolean sameScope,
        String scopeNote) {
    public MeasuredAs {
        Checks.id("the indicator of the claim", claimIndicator);
        Checks.id("the measured indicator", measuredIndicator);
        Checks.id("the area", area);
        if (unitFactor.signum() <= 0) {
            throw new IllegalArgumentException("The factor of " + claimIndicator + " is not above 0");
        }
    }
}
