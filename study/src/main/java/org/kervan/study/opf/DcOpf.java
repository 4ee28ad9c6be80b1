package org.kervan.study.opf;

import java.util.ArrayList;
import java.util.List;
import org.kervan.engine.lp.LpRow;
import org.kervan.engine.lp.LpSession;
import org.kervan.engine.lp.LpSolution;
import org.kervan.engine.lp.LpStatus;
import org.kervan.model.grid.Grid;

/**
 * Solves the DC optimal power flow. Bent cost curves are met by tangents, added where a solution lies between them until the
 * cost by the curves and the bound by the tangents agree (Kelley 1960); both are checked figures, so the gap told is a
 * proof.
 */
public final class DcOpf {

    private static final double GAP = 1e-8;
    private static final int MOST_ROUNDS = 100;
    /** Prices below this, USD/h for a MW, are rounding. */
    private static final double NOTHING = 1e-9;

    private DcOpf() {}

    /** The cheapest generation, or why there is none. */
    public static OpfResult solve(Grid grid) {
        long began = System.nanoTime();
        OpfProgram opf = new OpfProgram(grid);
        try (LpSession session = new LpSession(opf.program)) {
            int rounds = 0;
            while (true) {
                LpSolution solution = session.solve();
                rounds++;
                double seconds = (System.nanoTime() - began) * 1e-9;
                if (solution.status() != LpStatus.OPTIMAL) {
                    return without(grid, opf, solution, rounds, seconds);
                }
                double cost = 0;
                double constant = 0;
                for (CostColumn column : opf.costs) {
                    cost += column.usdPerHour(solution);
                    constant += column.constant();
                }
                double bound = solution.certificate().dualObjective() + constant;
                double gap = Math.abs(cost - bound) / Math.max(1, Math.abs(cost));
                List<LpRow> tangents = tangents(opf, solution, cost);
                if (gap <= GAP || tangents.isEmpty() || rounds == MOST_ROUNDS) {
                    return optimal(grid, opf, solution, cost, gap, rounds, seconds);
                }
                session.addRows(tangents);
            }
        }
    }

    private static List<LpRow> tangents(OpfProgram opf, LpSolution solution, double cost) {
        double small = 0.1 * GAP * Math.max(1, Math.abs(cost)) / Math.max(1, opf.costs.size());
        List<LpRow> rows = new ArrayList<>();
        for (CostColumn column : opf.costs) {
            if (column.missed(solution) > small) {
                rows.add(column.tangent(solution.columnValue(column.power())));
            }
        }
        return rows;
    }

    private static OpfResult without(Grid grid, OpfProgram opf, LpSolution solution, int rounds, double seconds) {
        return new OpfResult(
                solution.status(),
                Double.NaN,
                Double.NaN,
                grid.buses().size(),
                grid.branches().size(),
                rounds,
                seconds,
                solution.solver(),
                solution.reason(),
                List.of(),
                List.of(),
                List.of(),
                solution.status() == LpStatus.INFEASIBLE ? opf.named(solution.clash()) : OpfClash.NONE);
    }

    private static OpfResult optimal(
            Grid grid, OpfProgram opf, LpSolution solution, double cost, double gap, int rounds, double seconds) {
        List<OpfResult.BusPrice> prices = new ArrayList<>();
        for (int i = 0; i < opf.buses.size(); i++) {
            prices.add(new OpfResult.BusPrice(
                    opf.buses.get(i).number(),
                    solution.rowDual(opf.balance[i]),
                    Math.toDegrees(solution.columnValue(opf.angle[i]))));
        }
        List<OpfResult.BranchFlow> flows = new ArrayList<>();
        for (int i = 0; i < opf.branches.size(); i++) {
            double price = Math.abs(solution.reducedCost(opf.flow[i]));
            flows.add(new OpfResult.BranchFlow(
                    opf.branches.get(i).from(),
                    opf.branches.get(i).to(),
                    solution.columnValue(opf.flow[i]),
                    price < NOTHING ? 0 : price));
        }
        List<OpfResult.Output> outputs = new ArrayList<>();
        for (int i = 0; i < opf.generators.size(); i++) {
            outputs.add(new OpfResult.Output(opf.generators.get(i).bus(), solution.columnValue(opf.output[i])));
        }
        return new OpfResult(
                LpStatus.OPTIMAL,
                cost,
                gap,
                grid.buses().size(),
                grid.branches().size(),
                rounds,
                seconds,
                solution.solver(),
                solution.reason(),
                prices,
                flows,
                outputs,
                OpfClash.NONE);
    }
}
