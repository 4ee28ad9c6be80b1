package org.kervan.study.appraise;

/** What a change of cost is worth to those who send goods, per trip. */
final class UserGain {
    /** Within this part of the tonnes demand is taken not to answer: the closed form would divide by nearly nothing. */
    private static final double SAME = 1e-12;

    private UserGain() {}

    /** By the rule of a half: the cost saved times the mean of tonnes before and after, USD. */
    static double ruleOfHalf(double tonnesBefore, double usdBefore, double tonnesAfter, double usdAfter) {
        return (tonnesBefore + tonnesAfter) / 2 * (usdBefore - usdAfter);
    }

    /**
     * Exactly, USD: the area left of the demand curve between the two costs, where the curve is the power of cost that
     * goes through both points. Costs are expected costs over the ways (logsums), which makes the choice of ways exact
     * too (Williams 1977; Small and Rosen 1981).
     */
    static double exact(double tonnesBefore, double usdBefore, double tonnesAfter, double usdAfter) {
        if (!(usdBefore > 0 && usdAfter > 0 && tonnesBefore > 0 && tonnesAfter > 0)
                || Math.abs(tonnesAfter - tonnesBefore) <= SAME * tonnesBefore
                || usdBefore == usdAfter) {
            return ruleOfHalf(tonnesBefore, usdBefore, tonnesAfter, usdAfter);
        }
        double logRatio = Math.log(usdAfter / usdBefore);
        double power = 1 + Math.log(tonnesAfter / tonnesBefore) / logRatio;
        // integral of tonnes * (c / before)^(power - 1); expm1 keeps its digits where the power is near 0
        double x = power * logRatio;
        double area = Math.abs(x) < 1e-300 ? logRatio : Math.expm1(x) / power;
        return -tonnesBefore * usdBefore * area;
    }
}
