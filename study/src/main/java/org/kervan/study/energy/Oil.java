package org.kervan.study.energy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kervan.model.claim.Basis;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.EnergyNodeKind;
import org.kervan.model.energy.Supply;

/**
 * Oil by year: what fields give must reach an outlet, a node from which no line leads on. Columns are Mt a year and
 * million USD a year.
 */
final class Oil {
    private static final double DAYS_OF_THOUSAND = 0.365;
    private static final String OUTLET = "energy-oil-outlet-";

    private final State state;
    private final Sheet sheet;
    private final double[] weight = {1};
    private final int[][] balance;
    private final Lines lines;
    private final Map<String, Integer> produced = new HashMap<>();
    private final Map<String, Integer> stranded = new LinkedHashMap<>();
    private final Map<String, Integer> landed = new LinkedHashMap<>();
    private final Map<String, Integer> takenOver = new LinkedHashMap<>();

    Oil(State state, Sheet sheet) {
        this.state = state;
        this.sheet = sheet;
        balance = new int[state.places().of(Carrier.OIL).size()][1];
        for (int[] row : balance) {
            row[0] = sheet.row(0);
        }
        lines = new Lines(state.links(Carrier.OIL), state.places(), new Terms(), weight, balance, sheet);
        state.supplies(Carrier.OIL).forEach(this::supply);
        state.places().of(Carrier.OIL).forEach(this::outlet);
    }

    private void supply(Supply supply) {
        double mt = mtPerYear(supply);
        int column = sheet.column(supply.marginalCost() * barrels(), mt, mt);
        sheet.entry(row(supply.node()), column, 1);
        produced.put(supply.id(), column);
        int left = sheet.column(state.parameter("energy-oil-stranded") * barrels(), 0, mt);
        sheet.entry(row(supply.node()), left, -1);
        stranded.put(supply.id(), left);
        OilTakenOver taken = state.takenOver(supply.id());
        if (taken != null) {
            int loaded = sheet.column(taken.usdPerTonne(), 0, taken.mtPerYear());
            sheet.entry(row(supply.node()), loaded, -1);
            takenOver.put(supply.id(), loaded);
        }
    }

    private double mtPerYear(Supply supply) {
        if (!state.usable(supply)) {
            return 0;
        }
        Double output = supply.annualOutput();
        Double kbd = supply.capacity();
        if (output != null) {
            return output;
        }
        if (kbd != null) {
            return kbd * DAYS_OF_THOUSAND / barrels();
        }
        state.assume(Assumption.of(Assumption.Kind.UNKNOWN_SUPPLY, supply.id()));
        return 0;
    }

    /** Oil leaves where no line leads on; seaports are better outlets than others. */
    private void outlet(EnergyNode node) {
        boolean leadsOn = lines.links().stream().anyMatch(link -> link.from().equals(node.id()));
        if (leadsOn) {
            return;
        }
        double inland = node.kind() == EnergyNodeKind.TERMINAL ? 0 : state.parameter("energy-oil-inland-outlet");
        double usd = state.parameter(OUTLET + node.id(), inland);
        int column = sheet.column(usd * barrels(), 0, Double.POSITIVE_INFINITY);
        sheet.entry(row(node.id()), column, -1);
        landed.put(node.id(), column);
    }

    private double barrels() {
        return state.parameter("energy-oil-barrels-per-tonne");
    }

    /** Mt a year that a link of so many thousand barrels a day carries. */
    double mtPerYear(EnergyLink link) {
        return link.capacity() * mtPerKbd(link);
    }

    /** Mt a year in a thousand barrels a day of a link. */
    double mtPerKbd(EnergyLink link) {
        boolean counted = link.provenance().basis() == Basis.REPORTED;
        return DAYS_OF_THOUSAND / (counted ? state.parameter("energy-oil-barrels-per-tonne-counted") : barrels());
    }

    private int row(String node) {
        return balance[state.places().number(node)][0];
    }

    Lines lines() {
        return lines;
    }

    Map<String, Integer> produced() {
        return produced;
    }

    /** Columns of oil that reaches no outlet, by supply. */
    Map<String, Integer> stranded() {
        return stranded;
    }

    /** Columns of oil that railways and ships take, by supply. */
    Map<String, Integer> takenOver() {
        return takenOver;
    }

    /** Columns of oil that leaves, by node. */
    Map<String, Integer> landed() {
        return landed;
    }

    /** What oil lines carry and cost. */
    private final class Terms implements Lines.Terms {
        @Override
        public double capacity(EnergyLink link) {
            return state.usable(link) ? mtPerYear(link) : 0;
        }

        @Override
        public double usd(EnergyLink link) {
            Double length = link.lengthKm();
            Double tariff = link.tariff();
            double perBarrel = (length == null ? 0 : length * state.parameter("energy-oil-flow-cost"))
                    + (tariff == null ? 0 : tariff);
            return perBarrel * barrels();
        }

        @Override
        public double above() {
            return 0;
        }

        @Override
        public double usdAbove() {
            return 0;
        }
    }
}
