package org.kervan.engine.lp;

import org.jspecify.annotations.Nullable;

/**
 * How a solve ended. Values and prices are there only when {@link LpStatus#OPTIMAL}; then they passed
 * {@link LpCertificate our own check}. Immutable.
 */
public final class LpSolution {

    private static final LpCertificate UNKNOWN =
            new LpCertificate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final LpStatus status;
    private final Values values;
    private final LpCertificate certificate;
    private final LpClash clash;
    private final String solver;
    private final String reason;
    private final double seconds;

    /** Values and prices of an optimal solution. */
    private record Values(double[] columns, double[] reducedCosts, double[] rows, double[] rowDuals) {

        private static final Values NONE = new Values(new double[0], new double[0], new double[0], new double[0]);
    }

    private LpSolution(
            LpStatus status,
            Values values,
            LpCertificate certificate,
            LpClash clash,
            String solver,
            String reason,
            double seconds) {
        this.status = status;
        this.values = values;
        this.certificate = certificate;
        this.clash = clash;
        this.solver = solver;
        this.reason = reason;
        this.seconds = seconds;
    }

    /** The solution that a claim gives when its check holds; null, with the reason in the tale, when it does not. */
    static @Nullable LpSolution checked(LinearProgram program, Raw raw, String solver, Tale tale) {
        LpCheck check = new LpCheck(program, raw.columnValues(), raw.rowDuals());
        LpCertificate certificate = check.certificate();
        if (!certificate.holds()) {
            tale.add(solver, "claimed an optimum that fails the check: " + certificate);
            return null;
        }
        Values values = new Values(raw.columnValues(), check.reducedCosts, check.rowValues, raw.rowDuals());
        return new LpSolution(LpStatus.OPTIMAL, values, certificate, LpClash.NONE, solver, tale.text(), tale.seconds());
    }

    static LpSolution without(LpStatus status, LpClash clash, String solver, Tale tale) {
        return new LpSolution(status, Values.NONE, UNKNOWN, clash, solver, tale.text(), tale.seconds());
    }

    /** How the solve ended. */
    public LpStatus status() {
        return status;
    }

    /** Least cost; not a number when there is no optimum. */
    public double objective() {
        return certificate.primalObjective();
    }

    /** Value of a column. */
    public double columnValue(int column) {
        return optimal().columns[column];
    }

    /** How much the least cost rises for each unit by which a column's binding bound rises. */
    public double reducedCost(int column) {
        return optimal().reducedCosts[column];
    }

    /** Value of a row: its entries times the column values. */
    public double rowValue(int row) {
        return optimal().rows[row];
    }

    /** How much the least cost rises for each unit by which a row's binding bound rises. */
    public double rowDual(int row) {
        return optimal().rowDuals[row];
    }

    /** Values of all columns. */
    public double[] columnValues() {
        return optimal().columns.clone();
    }

    /** See {@link #reducedCost}, for all columns. */
    public double[] reducedCosts() {
        return optimal().reducedCosts.clone();
    }

    /** Values of all rows. */
    public double[] rowValues() {
        return optimal().rows.clone();
    }

    /** See {@link #rowDual}, for all rows. */
    public double[] rowDuals() {
        return optimal().rowDuals.clone();
    }

    private Values optimal() {
        if (status != LpStatus.OPTIMAL) {
            throw new IllegalStateException("a solution that is " + status + " has no values");
        }
        return values;
    }

    /** What our check found; numbers that are none when there is no optimum. */
    public LpCertificate certificate() {
        return certificate;
    }

    /** See {@link LpCertificate}. */
    public double relativeGap() {
        return certificate.relativeGap();
    }

    /** See {@link LpCertificate}. */
    public double primalInfeasibility() {
        return certificate.primalInfeasibility();
    }

    /** Bounds that cannot hold together, or columns that grow without end; empty when optimal or not known. */
    public LpClash clash() {
        return clash;
    }

    /** The solver and method whose answer this is; empty when none had one. */
    public String solver() {
        return solver;
    }

    /** What other solvers and methods did before, one after another; empty when the first one was right. */
    public String reason() {
        return reason;
    }

    /** Wall time of all attempts and checks, s. */
    public double seconds() {
        return seconds;
    }
}
