package org.kervan.io.matpower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.grid.Branch;
import org.kervan.model.grid.Bus;
import org.kervan.model.grid.CostCurve;
import org.kervan.model.grid.DcLine;
import org.kervan.model.grid.Generator;
import org.kervan.model.grid.Grid;
import org.kervan.model.issue.IssueKind;

/** Makes a grid of fields, checking every number on the way. */
final class GridBuilder {

    private static final Set<String> USED =
            Set.of("version", "baseMVA", "bus", "gen", "branch", "gencost", "dcline", "dclinecost");

    private static final List<String> BUS =
            List.of("bus_i", "type", "Pd", "Qd", "Gs", "Bs", "area", "Vm", "Va", "baseKV", "zone", "Vmax", "Vmin");
    private static final List<String> GEN =
            List.of("bus", "Pg", "Qg", "Qmax", "Qmin", "Vg", "mBase", "status", "Pmax", "Pmin");
    private static final List<String> BRANCH = List.of(
            "fbus", "tbus", "r", "x", "b", "rateA", "rateB", "rateC", "ratio", "angle", "status", "angmin", "angmax");
    private static final List<String> DC_LINE = List.of(
            "fbus", "tbus", "status", "Pf", "Pt", "Qf", "Qt", "Vf", "Vt", "Pmin", "Pmax", "QminF", "QmaxF", "QminT",
            "QmaxT", "loss0", "loss1");

    /** Areas and zones are labels only. */
    private static final int LEAST_LABEL = -1_000_000;

    private final String file;
    private final Map<String, Field> fields;
    private final Faults faults;
    private final Faults notes;
    private final Map<Integer, Integer> lineOfBus = new HashMap<>();

    GridBuilder(String file, Map<String, Field> fields, Faults faults, Faults notes) {
        this.file = file;
        this.fields = fields;
        this.faults = faults;
        this.notes = notes;
        fields.forEach((name, field) -> {
            if (!USED.contains(name)) {
                notes.add(file, field.line(), name, "", IssueKind.HEADER, "unused");
            }
        });
    }

    /** The grid; null when so much is missing that there is none. */
    @Nullable
    Grid build(String name) {
        version();
        double base = base();
        List<Bus> buses = new ArrayList<>();
        boolean reference = false;
        for (MatrixRow row : rows("bus", BUS, true)) {
            Bus bus = bus(row);
            buses.add(bus);
            reference |= bus.type() == Bus.REFERENCE;
        }
        if (!buses.isEmpty() && !reference) {
            faults.atFile(file, IssueKind.MISSING, "reference");
        }
        List<MatrixRow> generatorRows = rows("gen", GEN, true);
        List<CostCurve> costs = costs("gencost", generatorRows, true);
        List<Generator> generators = new ArrayList<>();
        for (int g = 0; g < generatorRows.size(); g++) {
            generators.add(generator(generatorRows.get(g), costs.get(g)));
        }
        List<Branch> branches =
                rows("branch", BRANCH, true).stream().map(this::branch).toList();
        List<MatrixRow> dcRows = rows("dcline", DC_LINE, false);
        List<CostCurve> dcCosts = costs("dclinecost", dcRows, false);
        List<DcLine> dcLines = new ArrayList<>();
        for (int d = 0; d < dcRows.size(); d++) {
            dcLines.add(dcLine(dcRows.get(d), dcCosts.get(d)));
        }
        return new Grid(name, base, buses, generators, branches, dcLines);
    }

    private void version() {
        Field version = fields.get("version");
        if (version == null) {
            faults.atFile(file, IssueKind.MISSING, "field", "version");
        } else if (!version.text().equals("2")
                && !(version.rows().size() == 1 && version.rows().getFirst()[0] == 2)) {
            faults.add(file, version.line(), "version", version.text(), IssueKind.ALLOWED, "version");
        }
    }

    private double base() {
        Field base = fields.get("baseMVA");
        if (base == null || base.rows().isEmpty()) {
            faults.atFile(file, IssueKind.MISSING, "field", "baseMVA");
            return 1;
        }
        MatrixRow row = new MatrixRow(
                file, base.lines().getFirst(), List.of("baseMVA"), base.rows().getFirst(), faults);
        return row.above("baseMVA", 0);
    }

    private List<MatrixRow> rows(String name, List<String> columns, boolean needed) {
        Field field = fields.get(name);
        if (field == null || field.rows().isEmpty()) {
            if (needed) {
                faults.atFile(file, IssueKind.MISSING, "field", name);
            }
            return List.of();
        }
        List<MatrixRow> rows = new ArrayList<>();
        for (int i = 0; i < field.rows().size(); i++) {
            double[] values = field.rows().get(i);
            int line = field.lines().get(i);
            if (values.length < columns.size()) {
                faults.add(
                        file,
                        line,
                        "",
                        name,
                        IssueKind.FIELDS,
                        "short",
                        values.length,
                        columns.size(),
                        String.join(" ", columns));
            } else {
                rows.add(new MatrixRow(file, line, columns, values, faults));
            }
        }
        return rows;
    }

    private Bus bus(MatrixRow row) {
        int number = row.whole("bus_i", 1, Integer.MAX_VALUE);
        Integer before = lineOfBus.putIfAbsent(number, row.line());
        if (before != null) {
            faults.add(file, row.line(), "bus_i", String.valueOf(number), IssueKind.DUPLICATE, "bus", before);
        }
        return new Bus(
                number,
                row.whole("type", 1, 4),
                row.finite("Pd"),
                row.finite("Qd"),
                row.finite("Gs"),
                row.finite("Bs"),
                row.whole("area", LEAST_LABEL, Integer.MAX_VALUE),
                row.finite("Vm"),
                row.finite("Va"),
                row.finite("baseKV"),
                row.whole("zone", LEAST_LABEL, Integer.MAX_VALUE),
                row.finite("Vmax"),
                row.finite("Vmin"));
    }

    private int busOf(MatrixRow row, String column) {
        int number = row.whole(column, 1, Integer.MAX_VALUE);
        if (!lineOfBus.containsKey(number)) {
            row.fault(column, IssueKind.REFERENCE, "bus");
        }
        return number;
    }

    private Generator generator(MatrixRow row, CostCurve cost) {
        boolean inService = row.finite("status") > 0;
        row.ascending("Pmin", "Pmax", inService);
        return new Generator(
                busOf(row, "bus"),
                row.finite("Pg"),
                row.finite("Qg"),
                row.number("Qmax"),
                row.number("Qmin"),
                row.finite("Vg"),
                row.finite("mBase"),
                inService,
                row.finite("Pmax"),
                row.finite("Pmin"),
                cost);
    }

    private Branch branch(MatrixRow row) {
        boolean inService = row.finite("status") > 0;
        row.ascending("angmin", "angmax", inService);
        if (inService && row.value("x") == 0) {
            notes.add(file, row.line(), "x", "0", IssueKind.CONSISTENCY, "no-reactance");
        }
        int from = busOf(row, "fbus");
        int to = busOf(row, "tbus");
        if (from == to) {
            row.fault("tbus", IssueKind.CONSISTENCY, "loop");
        }
        return new Branch(
                from,
                to,
                row.finite("r"),
                row.finite("x"),
                row.finite("b"),
                row.least("rateA", 0),
                row.least("rateB", 0),
                row.least("rateC", 0),
                row.least("ratio", 0),
                row.finite("angle"),
                inService,
                row.number("angmin"),
                row.number("angmax"));
    }

    private DcLine dcLine(MatrixRow row, CostCurve cost) {
        boolean inService = row.finite("status") > 0;
        row.ascending("Pmin", "Pmax", inService);
        return new DcLine(
                busOf(row, "fbus"),
                busOf(row, "tbus"),
                inService,
                row.finite("Pmin"),
                row.finite("Pmax"),
                row.finite("loss0"),
                row.finite("loss1"),
                cost);
    }

    /** A cost for each row: the first half of the rows when there are twice as many (the others price reactive power). */
    private List<CostCurve> costs(String name, List<MatrixRow> owners, boolean needed) {
        Field field = fields.get(name);
        int rows = field == null ? 0 : field.rows().size();
        if (field == null || rows == 0) {
            if (needed) {
                faults.atFile(file, IssueKind.MISSING, "field", name);
            }
            return Collections.nCopies(owners.size(), CostCurve.NOTHING);
        }
        if (rows != owners.size() && rows != 2 * owners.size()) {
            faults.add(file, field.line(), name, "", IssueKind.CONSISTENCY, "cost-rows", rows, owners.size());
        }
        List<CostCurve> curves = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            MatrixRow owner = owners.get(i);
            curves.add(
                    i < rows
                            ? new CostRow(
                                            file,
                                            field.lines().get(i),
                                            field.rows().get(i),
                                            faults)
                                    .curve(owner.value("Pmin"), owner.value("Pmax"), owner.value("status") > 0)
                            : CostCurve.NOTHING);
        }
        return curves;
    }
}
