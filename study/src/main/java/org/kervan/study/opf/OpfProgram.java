package org.kervan.study.opf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kervan.engine.lp.LinearProgram;
import org.kervan.engine.lp.LpClash;
import org.kervan.model.grid.Branch;
import org.kervan.model.grid.Bus;
import org.kervan.model.grid.DcLine;
import org.kervan.model.grid.Generator;
import org.kervan.model.grid.Grid;

/**
 * A grid as a linear programme in MW, USD/h and radians, by the conventions behind the published costs of PGLib-OPF
 * (PowerModels' DC approximation): a branch carries x / (r^2 + x^2) times the difference of the angles, taps and phase
 * shifts do not count; rateA limits both directions, angle limits the difference; a shunt's conductance is demand at 1 per
 * unit; the reference angle is 0; what is out of service, and what hangs on an isolated bus, is left out; a DC line is a
 * free transfer, its losses taken off at its far end.
 */
final class OpfProgram {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NO_ANGLE_LIMIT_DEGREES = 360;

    final List<Bus> buses = new ArrayList<>();
    final List<Branch> branches = new ArrayList<>();
    final List<Generator> generators = new ArrayList<>();
    final List<DcLine> dcLines = new ArrayList<>();
    /** What has a cost: generators, then DC lines. */
    final List<CostColumn> costs = new ArrayList<>();

    /** Balance row and angle column of each bus, flow column of each branch, output column of each generator. */
    final int[] balance;

    final int[] angle;
    final int[] flow;
    final int[] output;
    private final int[] transfer;
    final LinearProgram program;

    private final Map<Integer, Integer> place = new HashMap<>();
    private final LinearProgram.Builder builder = LinearProgram.builder();

    OpfProgram(Grid grid) {
        for (Bus bus : grid.buses()) {
            if (bus.type() != Bus.ISOLATED) {
                place.put(bus.number(), buses.size());
                buses.add(bus);
            }
        }
        grid.branches().stream()
                .filter(b -> b.inService() && joins(b.from(), b.to()))
                .forEach(branches::add);
        grid.generators().stream()
                .filter(g -> g.inService() && place.containsKey(g.bus()))
                .forEach(generators::add);
        grid.dcLines().stream()
                .filter(d -> d.inService() && joins(d.from(), d.to()))
                .forEach(dcLines::add);
        balance = new int[buses.size()];
        angle = new int[buses.size()];
        flow = new int[branches.size()];
        output = new int[generators.size()];
        transfer = new int[dcLines.size()];
        addBuses();
        addBranches(grid.baseMva());
        addGenerators();
        addDcLines();
        program = builder.build();
    }

    private boolean joins(int from, int to) {
        return place.containsKey(from) && place.containsKey(to);
    }

    private void addBuses() {
        double[] demand = new double[buses.size()];
        for (DcLine line : dcLines) {
            demand[placeOf(line.to())] += line.fixedLossMw();
        }
        for (int i = 0; i < buses.size(); i++) {
            Bus bus = buses.get(i);
            double needed = bus.loadMw() + bus.shuntMw() + demand[i];
            balance[i] = builder.row(needed, needed);
            boolean reference = bus.type() == Bus.REFERENCE;
            angle[i] = builder.column(0, reference ? 0 : -INFINITY, reference ? 0 : INFINITY);
        }
    }

    private int placeOf(int bus) {
        return Objects.requireNonNull(place.get(bus));
    }

    private void addBranches(double baseMva) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            int from = placeOf(branch.from());
            int to = placeOf(branch.to());
            double square = branch.resistancePu() * branch.resistancePu() + branch.reactancePu() * branch.reactancePu();
            double mwPerRadian = square == 0 ? 0 : baseMva * branch.reactancePu() / square;
            double most = branch.rateAMva() == 0 ? INFINITY : branch.rateAMva();
            flow[i] = builder.column(0, -most, most);
            builder.entry(balance[from], flow[i], -1);
            builder.entry(balance[to], flow[i], 1);
            int law = builder.row(0, 0);
            builder.entry(law, flow[i], 1);
            builder.entry(law, angle[from], -mwPerRadian);
            builder.entry(law, angle[to], mwPerRadian);
            limitAngle(branch, angle[from], angle[to]);
        }
    }

    private void limitAngle(Branch branch, int from, int to) {
        double least = branch.minAngleDegrees();
        double most = branch.maxAngleDegrees();
        boolean none = least == 0 && most == 0;
        double lower = none || least <= -NO_ANGLE_LIMIT_DEGREES ? -INFINITY : Math.toRadians(least);
        double upper = none || most >= NO_ANGLE_LIMIT_DEGREES ? INFINITY : Math.toRadians(most);
        if (lower > -INFINITY || upper < INFINITY) {
            int row = builder.row(lower, upper);
            builder.entry(row, from, 1);
            builder.entry(row, to, -1);
        }
    }

    private void addGenerators() {
        for (int i = 0; i < generators.size(); i++) {
            Generator generator = generators.get(i);
            CostColumn cost = CostColumn.add(builder, generator.cost(), generator.minMw(), generator.maxMw());
            costs.add(cost);
            output[i] = cost.power();
            builder.entry(balance[placeOf(generator.bus())], cost.power(), 1);
        }
    }

    private void addDcLines() {
        for (int i = 0; i < dcLines.size(); i++) {
            DcLine line = dcLines.get(i);
            CostColumn cost = CostColumn.add(builder, line.cost(), line.minMw(), line.maxMw());
            costs.add(cost);
            transfer[i] = cost.power();
            builder.entry(balance[placeOf(line.from())], cost.power(), -1);
            builder.entry(balance[placeOf(line.to())], cost.power(), 1 - line.lossShare());
        }
    }

    /** Rows and columns that clash, by what they stand for. */
    OpfClash named(LpClash clash) {
        Map<Integer, Integer> busOfRow = new HashMap<>();
        for (int i = 0; i < balance.length; i++) {
            busOfRow.put(balance[i], buses.get(i).number());
        }
        Map<Integer, String> branchOfColumn = new HashMap<>();
        for (int i = 0; i < flow.length; i++) {
            branchOfColumn.put(
                    flow[i], branches.get(i).from() + "-" + branches.get(i).to());
        }
        for (int i = 0; i < transfer.length; i++) {
            branchOfColumn.put(
                    transfer[i], dcLines.get(i).from() + "-" + dcLines.get(i).to());
        }
        Map<Integer, Integer> generatorOfColumn = new HashMap<>();
        for (int i = 0; i < output.length; i++) {
            generatorOfColumn.put(output[i], generators.get(i).bus());
        }
        List<Integer> clashing = new ArrayList<>();
        for (int row : clash.rows()) {
            if (busOfRow.containsKey(row)) {
                clashing.add(busOfRow.get(row));
            }
        }
        List<String> limits = new ArrayList<>();
        Set<Integer> units = new LinkedHashSet<>();
        for (int column : clash.columns()) {
            if (branchOfColumn.containsKey(column)) {
                limits.add(branchOfColumn.get(column));
            } else if (generatorOfColumn.containsKey(column)) {
                units.add(generatorOfColumn.get(column));
            }
        }
        return new OpfClash(clashing, limits, List.copyOf(units), clash.irreducible());
    }
}
