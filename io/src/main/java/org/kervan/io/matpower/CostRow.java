package org.kervan.io.matpower;

import java.util.ArrayList;
import java.util.List;
import org.kervan.io.table.Faults;
import org.kervan.model.grid.CostCurve;
import org.kervan.model.issue.IssueKind;

/** A row of a cost matrix: model, start-up, shut-down, n, then n coefficients or n corners. */
record CostRow(String file, int line, double[] values, Faults faults) {

    private static final int FIRST = 4;
    private static final int LINES = 1;
    private static final int POLYNOMIAL = 2;
    /** Whether a curve of a higher degree bends one way only is not plain from its ends. */
    private static final int MOST_DEGREE = 3;

    /** The curve; nothing, with a fault, when there is none, or when it is used and does not rise ever faster between two powers. */
    CostCurve curve(double leastMw, double mostMw, boolean used) {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                fault("cost", value, IssueKind.RANGE, "finite");
                return CostCurve.NOTHING;
            }
        }
        if (values.length < FIRST) {
            faults.add(file, line, "", "", IssueKind.FIELDS, "short", values.length, FIRST, "model startup shutdown n");
            return CostCurve.NOTHING;
        }
        double model = values[0];
        double n = values[3];
        double width = model == LINES ? 2 * n : n;
        if (model != LINES && model != POLYNOMIAL) {
            fault("model", model, IssueKind.ALLOWED, "model");
        } else if (n != Math.rint(n) || n < (model == LINES ? 2 : 0)) {
            fault("n", n, IssueKind.TYPE, "whole", model == LINES ? 2 : 0, "...");
        } else if (FIRST + width > values.length) {
            faults.add(file, line, "", "", IssueKind.FIELDS, "cost", values.length - FIRST, MatrixRow.text(width));
        } else {
            return model == LINES ? lines((int) n, used) : polynomial((int) n, leastMw, mostMw, used);
        }
        return CostCurve.NOTHING;
    }

    private void fault(String column, double value, IssueKind kind, String rule, Object... details) {
        faults.add(file, line, column, MatrixRow.text(value), kind, rule, details);
    }

    private CostCurve polynomial(int n, double leastMw, double mostMw, boolean used) {
        List<Double> coefficients = new ArrayList<>();
        for (int k = n - 1; k >= 0; k--) {
            coefficients.add(values[FIRST + k]);
        }
        CostCurve.Polynomial curve = new CostCurve.Polynomial(coefficients);
        if (used && curve.degree() > MOST_DEGREE) {
            fault("n", n, IssueKind.RANGE, "degree");
        } else if (used && (curve.curvature(leastMw) < 0 || curve.curvature(mostMw) < 0)) {
            fault("cost", values[FIRST], IssueKind.RANGE, "concave");
        }
        return curve;
    }

    private CostCurve lines(int n, boolean used) {
        List<Double> mw = new ArrayList<>();
        List<Double> usd = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            mw.add(values[FIRST + 2 * k]);
            usd.add(values[FIRST + 2 * k + 1]);
        }
        CostCurve.Lines curve = new CostCurve.Lines(mw, usd);
        for (int k = 0; k + 1 < n; k++) {
            if (!(mw.get(k) < mw.get(k + 1))) {
                fault("cost", mw.get(k), IssueKind.CONSISTENCY, "corners");
                return CostCurve.NOTHING;
            }
            // written to few digits, lines of one slope may seem to bend down a little
            if (used && k > 0 && curve.slope(k) < curve.slope(k - 1) - 1e-6 * Math.max(1, Math.abs(curve.slope(k)))) {
                fault("cost", usd.get(k), IssueKind.RANGE, "concave");
                return CostCurve.NOTHING;
            }
        }
        return curve;
    }
}
