package org.kervan.study.energy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.GasBuyer;
import org.kervan.model.energy.Supply;

/** Azerbaijani gas among the gas of every line, and the contracts on it. */
final class GasOrigin {
    private static final String SELLER = "AZ";
    private static final double LABEL_COST = 1e-3;

    private final State state;
    private final Sheet sheet;
    private final Gas gas;
    private final int seasons;

    private final int[][] rows;
    private final Lines lines;
    private final Map<String, int[]> taken = new HashMap<>();
    private final Map<String, int[]> takenRows = new HashMap<>();
    private final Map<String, Integer> shortOf = new HashMap<>();

    GasOrigin(State state, Sheet sheet, Gas gas) {
        this.state = state;
        this.sheet = sheet;
        this.gas = gas;
        seasons = gas.weight().length;
        rows = new int[state.places().of(Carrier.GAS).size()][seasons];
        for (int[] bySeason : rows) {
            for (int s = 0; s < seasons; s++) {
                bySeason[s] = sheet.row(0);
            }
        }
        lines = new Lines(gas.lines().links(), state.places(), new Label(), gas.weight(), rows, sheet);
        within();
        for (Supply supply : state.supplies(Carrier.GAS)) {
            if (state.places().country(supply.node()).equals(SELLER)) {
                feed(supply.node(), Objects.requireNonNull(gas.production().get(supply.id())));
            }
        }
        store();
        gas.use().keySet().forEach(this::take);
        state.network().buyers().forEach(this::contract);
    }

    /** No more Azerbaijani gas in a line than gas. */
    private void within() {
        for (int l = 0; l < lines.links().size(); l++) {
            for (int s = 0; s < seasons; s++) {
                within(l, true, s);
                if (lines.links().get(l).bidirectional()) {
                    within(l, false, s);
                }
            }
        }
    }

    private void within(int link, boolean forward, int season) {
        int row = sheet.row(0, Double.POSITIVE_INFINITY);
        for (int column : gas.lines().columns(link, forward, season)) {
            if (column >= 0) {
                sheet.entry(row, column, 1);
            }
        }
        sheet.entry(row, lines.columns(link, forward, season)[0], -1);
    }

    private void feed(String node, int[] columns) {
        for (int s = 0; s < seasons; s++) {
            sheet.entry(rows[state.places().number(node)][s], columns[s], 1);
        }
    }

    private void store() {
        for (String node : gas.stored().keySet()) {
            int year = sheet.row(0);
            for (int s = 0; s < seasons; s++) {
                int column = sheet.column(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                sheet.entry(rows[state.places().number(node)][s], column, 1);
                sheet.entry(year, column, gas.weight()[s]);
            }
        }
    }

    /** Azerbaijani gas that is used in a node: no more than all that is. */
    private void take(String node) {
        int[] columns = new int[seasons];
        int[] atMost = new int[seasons];
        for (int s = 0; s < seasons; s++) {
            columns[s] = sheet.column(0, 0, Double.POSITIVE_INFINITY);
            sheet.entry(rows[state.places().number(node)][s], columns[s], -1);
            atMost[s] = sheet.row(Double.NEGATIVE_INFINITY, gas.use().getOrDefault(node, 0.0));
            sheet.entry(atMost[s], columns[s], 1);
            sheet.entry(atMost[s], Objects.requireNonNull(gas.unserved().get(node))[s], 1);
        }
        taken.put(node, columns);
        takenRows.put(node, atMost);
    }

    void draw(String node, int season, int column, double bcmPerYear) {
        sheet.entry(Objects.requireNonNull(takenRows.get(node))[season], column, -bcmPerYear);
    }

    /** What a buyer gets in the year, or falls short of; and what of it must take certain lines. */
    private void contract(GasBuyer buyer) {
        int[] columns = taken.get(buyer.node());
        if (!state.counted().deliveries().containsKey(buyer.id())) {
            state.assume(Assumption.of(Assumption.Kind.UNKNOWN_DELIVERY, buyer.id()));
        }
        if (columns == null || buyer.deliveries().isEmpty()) {
            return;
        }
        double usd = state.parameter("energy-gas-contract-short");
        int missing = sheet.column(usd, 0, Double.POSITIVE_INFINITY);
        int row = sheet.row(gas.claim(buyer), Double.POSITIVE_INFINITY);
        for (int s = 0; s < seasons; s++) {
            sheet.entry(row, columns[s], gas.weight()[s]);
        }
        sheet.entry(row, missing, 1);
        shortOf.put(buyer.id(), missing);
        Double via = buyer.viaBcmPerYear();
        if (via != null) {
            via(buyer, Math.min(via, gas.claim(buyer)), usd);
        }
    }

    private void via(GasBuyer buyer, double bcm, double usd) {
        int missing = sheet.column(usd, 0, Double.POSITIVE_INFINITY);
        int row = sheet.row(bcm, Double.POSITIVE_INFINITY);
        sheet.entry(row, missing, 1);
        for (int l = 0; l < lines.links().size(); l++) {
            EnergyLink link = lines.links().get(l);
            if (buyer.via().contains(link.id())) {
                for (int s = 0; s < seasons; s++) {
                    sheet.entry(row, lines.columns(l, true, s)[0], gas.weight()[s] * Lines.kept(link));
                }
            }
        }
    }

    Lines lines() {
        return lines;
    }

    /** Columns of Azerbaijani gas used in a node, by season; null where none can be. */
    int @Nullable [] taken(String node) {
        return taken.get(node);
    }

    /** Column of what a buyer does not get, null for one whose delivery is not known. */
    @Nullable
    Integer shortOf(String buyer) {
        return shortOf.get(buyer);
    }

    /** The label of a cubic metre has no room of its own, and hardly a cost. */
    private final class Label implements Lines.Terms {
        @Override
        public double capacity(EnergyLink link) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double usd(EnergyLink link) {
            return LABEL_COST;
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
