package org.kervan.engine.lp;

import org.kervan.engine.sum.CarefulSum;

/**
 * Judges values and row prices by the programme alone (weak duality: the cost of any feasible values is at least what
 * prices prove, so values and prices of one cost are both best). No number of a solver enters but the two.
 */
final class LpCheck {

    private final LinearProgram program;
    private final double[] x;
    private final double[] y;
    final double[] rowValues;
    final double[] reducedCosts;
    private final double[] lost;
    private final double[] largest;
    private final CarefulSum primal = new CarefulSum();
    private final CarefulSum dual = new CarefulSum();
    private double primalInfeasibility;
    private double dualInfeasibility;

    LpCheck(LinearProgram program, double[] columnValues, double[] rowDuals) {
        this.program = program;
        this.x = columnValues;
        this.y = rowDuals;
        rowValues = new double[program.rows()];
        reducedCosts = new double[program.columns()];
        lost = new double[program.rows()];
        largest = new double[program.rows()];
    }

    LpCertificate certificate() {
        for (int j = 0; j < x.length; j++) {
            column(j);
        }
        for (int i = 0; i < y.length; i++) {
            rowValues[i] += lost[i];
            judge(rowValues[i], y[i], program.rowLower[i], program.rowUpper[i], largest[i], 0);
        }
        double cost = primal.value();
        double bound = dual.value();
        double gap = Math.abs(cost - bound) / Math.max(1, Math.max(Math.abs(cost), Math.abs(bound)));
        return new LpCertificate(cost, bound, gap, primalInfeasibility, dualInfeasibility);
    }

    /** Adds a column to the rows, and finds its reduced cost. */
    private void column(int j) {
        double reduced = program.cost[j];
        double kept = 0;
        double scale = Math.abs(reduced);
        for (int k = program.start[j]; k < program.start[j + 1]; k++) {
            int i = program.index[k];
            double a = program.value[k];
            addToRow(i, a, x[j]);
            double term = -a * y[i];
            kept += Math.fma(-a, y[i], -term);
            double next = reduced + term;
            kept += Math.abs(reduced) >= Math.abs(term) ? (reduced - next) + term : (term - next) + reduced;
            reduced = next;
            scale = Math.max(scale, Math.abs(term));
        }
        reducedCosts[j] = reduced + kept;
        primal.addProduct(program.cost[j], x[j]);
        judge(x[j], reducedCosts[j], program.columnLower[j], program.columnUpper[j], 0, scale);
    }

    /** As {@link CarefulSum}, on plain arrays: every row has a sum open at once. */
    private void addToRow(int i, double a, double value) {
        double term = a * value;
        double sum = rowValues[i];
        double next = sum + term;
        lost[i] += Math.fma(a, value, -term);
        lost[i] += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        rowValues[i] = next;
        largest[i] = Math.max(largest[i], Math.abs(term));
    }

    /** Takes a value and its price into the account: does the value keep its bounds, which bound does the price lean on? */
    private void judge(double value, double price, double lower, double upper, double valueScale, double priceScale) {
        double out = Math.max(lower - value, value - upper);
        if (!(out <= 0)) {
            double bound = value < lower ? lower : upper;
            double share = out / Math.max(Math.max(1, Math.abs(bound)), valueScale);
            // a value that is no number is out of every bound
            primalInfeasibility = Double.isNaN(share) ? Double.POSITIVE_INFINITY : Math.max(primalInfeasibility, share);
        }
        double leansOn = price > 0 ? lower : upper;
        if (Double.isInfinite(leansOn)) {
            dualInfeasibility = Math.max(dualInfeasibility, Math.abs(price) / Math.max(1, priceScale));
            dual.addProduct(price, value);
        } else {
            dual.addProduct(price, leansOn);
        }
        if (Double.isNaN(price)) {
            dualInfeasibility = Double.POSITIVE_INFINITY;
        }
    }
}
