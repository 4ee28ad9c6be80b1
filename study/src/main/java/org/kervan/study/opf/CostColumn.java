package org.kervan.study.opf;

import java.util.ArrayList;
import java.util.List;
import org.kervan.engine.lp.LinearProgram;
import org.kervan.engine.lp.LpRow;
import org.kervan.engine.lp.LpSolution;
import org.kervan.model.grid.CostCurve;

/**
 * Power with a cost. A straight cost is that of the column; a bent one is a column of its own that lies above tangents of
 * the curve, and so never above the curve: what the programme costs is a bound from below.
 *
 * @param curve its cost
 * @param power column of the power, MW
 * @param cost column of the cost, USD/h; -1 for a straight one
 */
record CostColumn(CostCurve curve, int power, int cost) {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    /** Tangents to begin with. */
    private static final int TANGENTS = 8;

    static CostColumn add(LinearProgram.Builder builder, CostCurve curve, double leastMw, double mostMw) {
        if (curve instanceof CostCurve.Polynomial polynomial && polynomial.degree() <= 1) {
            return new CostColumn(curve, builder.column(curve.usdPerMwh(0), leastMw, mostMw), -1);
        }
        int power = builder.column(0, leastMw, mostMw);
        CostColumn column = new CostColumn(curve, power, builder.column(1, -INFINITY, INFINITY));
        for (LpRow row : column.firstTangents(leastMw, mostMw)) {
            int number = builder.row(row.lower(), row.upper());
            for (int k = 0; k < row.columns().length; k++) {
                builder.entry(number, row.columns()[k], row.values()[k]);
            }
        }
        return column;
    }

    private List<LpRow> firstTangents(double leastMw, double mostMw) {
        List<LpRow> rows = new ArrayList<>();
        if (curve instanceof CostCurve.Lines lines) {
            for (int k = 0; k + 1 < lines.mw().size(); k++) {
                rows.add(tangent(lines.mw().get(k)));
            }
        } else {
            int count = leastMw == mostMw ? 1 : TANGENTS;
            for (int k = 0; k < count; k++) {
                rows.add(tangent(leastMw + (mostMw - leastMw) * (k + 0.5) / count));
            }
        }
        return rows;
    }

    /** The cost lies on or above the line that touches the curve at a power. */
    LpRow tangent(double atMw) {
        double slope = curve.usdPerMwh(atMw);
        return new LpRow(
                curve.usdPerHour(atMw) - slope * atMw, INFINITY, new int[] {cost, power}, new double[] {1, -slope});
    }

    /** What the power of a solution costs by the curve, USD/h. */
    double usdPerHour(LpSolution solution) {
        return curve.usdPerHour(solution.columnValue(power));
    }

    /** The part of it that no column carries. */
    double constant() {
        return cost < 0 ? curve.usdPerHour(0) : 0;
    }

    /** By how much the curve lies above the cost a solution pays, USD/h. */
    double missed(LpSolution solution) {
        return cost < 0 ? 0 : usdPerHour(solution) - solution.columnValue(cost);
    }
}
