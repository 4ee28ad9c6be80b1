package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kervan.engine.lp.LpSolution;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.EnergyNodeKind;
import org.kervan.model.energy.GasBuyer;
import org.kervan.model.energy.Season;
import org.kervan.model.energy.Supply;

/**
 * Gas by season: a line holds enough for the hours of a day. Columns are bcm a year and million USD a year. Azerbaijani
 * gas is followed apart through the same lines, because who bought it can be told from who burns it only so.
 */
final class Gas {
    private static final double DAYS = 365;
    private static final double HOURS = 8_760;

    private final State state;
    private final Sheet sheet;
    private final Power power;
    private final int seasons = Season.values().length;
    private final double[] weight = new double[seasons];
    private final int[][] balance;
    private final Lines lines;
    private final Map<String, Double> use = new LinkedHashMap<>();
    private final Map<String, int[]> production = new HashMap<>();
    private final Map<String, int[]> unserved = new HashMap<>();
    private final Map<String, List<Draw>> draws = new HashMap<>();
    private final Map<String, int[]> stored = new HashMap<>();
    private final GasOrigin origin;

    Gas(State state, Sheet sheet, Power power) {
        this.state = state;
        this.sheet = sheet;
        this.power = power;
        for (Season season : Season.values()) {
            weight[season.ordinal()] = season.days() / DAYS;
        }
        addUse();
        balance = new int[state.places().of(Carrier.GAS).size()][seasons];
        for (EnergyNode node : state.places().of(Carrier.GAS)) {
            for (int s = 0; s < seasons; s++) {
                balance[state.places().number(node.id())][s] = sheet.row(use.getOrDefault(node.id(), 0.0));
            }
        }
        lines = new Lines(state.links(Carrier.GAS), state.places(), new Terms(), weight, balance, sheet);
        for (String node : use.keySet()) {
            unserved.put(node, columns(node, worth(node), use.getOrDefault(node, 0.0)));
        }
        for (Supply supply : state.supplies(Carrier.GAS)) {
            production.put(supply.id(), columns(supply.node(), supply.marginalCost(), most(supply)));
        }
        storages();
        origin = new GasOrigin(state, sheet, this);
        state.supplies(Carrier.POWER).stream().filter(power::burns).forEach(this::burn);
        state.assume(Assumption.of(Assumption.Kind.FLAT_GAS));
    }

    /** USD for 1000 cubic metres that are not delivered; some countries have a number of their own. */
    private double worth(String node) {
        String own = "energy-gas-unserved-" + state.places().country(node).toLowerCase(Locale.ROOT);
        return state.parameter(own, state.parameter("energy-gas-unserved"));
    }

    /** Use by node besides power plants: rows of the year less what plants burned, or what buyers without a row take. */
    private void addUse() {
        for (EnergyDemand demand : state.demands(Carrier.GAS)) {
            use.put(demand.node(), Objects.requireNonNull(demand.annual()));
        }
        for (Supply supply : state.supplies(Carrier.POWER)) {
            EnergyNode node = power.burns(supply) && !power.hasHomeGas(supply) ? power.gasNode(supply) : null;
            if (node != null) {
                double burnt = burntBcm(supply);
                use.merge(node.id(), -burnt, (whole, less) -> Math.max(0, whole + less));
            }
        }
        Set<String> withRow = new HashSet<>();
        state.demands(Carrier.GAS).forEach(demand -> withRow.add(demand.node()));
        for (GasBuyer buyer : state.network().buyers()) {
            if (!withRow.contains(buyer.node()) && !buyer.deliveries().isEmpty()) {
                use.merge(buyer.node(), claim(buyer), Double::sum);
            }
        }
    }

    /** What a buyer is to get in the year; 0 for one whose delivery is not known, which is told. */
    double claim(GasBuyer buyer) {
        return state.counted().deliveries().getOrDefault(buyer.id(), 0.0);
    }

    /** What plants burn in the reference year, bcm; 0 for plants whose output is not known. */
    private double burntBcm(Supply supply) {
        Double output = state.usable(supply) ? supply.annualOutput() : null;
        return output == null ? 0 : output * bcmPerGwh(supply);
    }

    /** Gas for one GWh of power, bcm: heat by the plants' own CO2. */
    private double bcmPerGwh(Supply supply) {
        return 1e-3 / power.efficiency(supply) / state.parameter("energy-gas-mwh-per-1000m3");
    }

    private double most(Supply supply) {
        if (!state.usable(supply)) {
            return 0;
        }
        double net = state.parameter("energy-net-output-" + supply.id(), Double.POSITIVE_INFINITY);
        Double known = supply.technology().contains("import") || supply.annualOutput() == null
                ? supply.capacity()
                : supply.annualOutput();
        if (known == null) {
            state.assume(Assumption.of(Assumption.Kind.UNKNOWN_SUPPLY, supply.id()));
            return 0;
        }
        return Math.min(known, net);
    }

    private int[] columns(String node, double usd, double upper) {
        int[] columns = new int[seasons];
        for (int s = 0; s < seasons; s++) {
            columns[s] = sheet.column(usd * weight[s], 0, upper);
            sheet.entry(row(node, s), columns[s], 1);
        }
        return columns;
    }

    /** A storage gives in one season what it took in another; over the year nothing is left. */
    private void storages() {
        for (EnergyNode node : state.places().of(Carrier.GAS)) {
            if (node.kind() == EnergyNodeKind.STORAGE) {
                int year = sheet.row(0);
                int[] columns = new int[seasons];
                for (int s = 0; s < seasons; s++) {
                    columns[s] = sheet.column(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                    sheet.entry(row(node.id(), s), columns[s], 1);
                    sheet.entry(year, columns[s], weight[s]);
                }
                stored.put(node.id(), columns);
                state.assume(Assumption.of(Assumption.Kind.STORAGE_VOLUME, node.id()));
            }
        }
    }

    /** Plants draw gas where they burn it: the mean of a season by the hours of its typical day. */
    private void burn(Supply supply) {
        String node = Objects.requireNonNull(power.gasNode(supply)).id();
        int[] columns = Objects.requireNonNull(power.generation().get(supply.id()));
        int[] home = power.hasHomeGas(supply) ? home(supply, node) : null;
        for (int h = 0; h < columns.length; h++) {
            Season season = state.hours().season()[h];
            double share = state.hours().weight()[h] / (season.days() * HOURS / DAYS);
            double bcmPerYear = share * HOURS * bcmPerGwh(supply);
            if (home == null) {
                draw(node, season.ordinal(), columns[h], bcmPerYear);
            } else {
                sheet.entry(home[season.ordinal()], columns[h], bcmPerYear);
            }
        }
    }

    /** Rows by season: what is burnt is what was set aside at home, and bought besides, less what is given back. */
    private int[] home(Supply supply, String node) {
        double setAside = burntBcm(supply);
        int[] rows = new int[seasons];
        for (int s = 0; s < seasons; s++) {
            int bought = sheet.column(-power.impliedGasPrice(supply) * weight[s], 0, Double.POSITIVE_INFINITY);
            int back = sheet.column(state.parameter("energy-gas-given-back") * weight[s], 0, setAside);
            rows[s] = sheet.row(Double.NEGATIVE_INFINITY, setAside);
            sheet.entry(rows[s], bought, -1);
            sheet.entry(rows[s], back, 1);
            draw(node, s, bought, 1);
            draw(node, s, back, -1);
        }
        return rows;
    }

    private void draw(String node, int season, int column, double bcmPerYear) {
        sheet.entry(row(node, season), column, -bcmPerYear);
        draws.computeIfAbsent(node, key -> new ArrayList<>()).add(new Draw(season, column, bcmPerYear));
        origin.draw(node, season, column, bcmPerYear);
    }

    /** Gas of power plants in a season: so much of a column. */
    private record Draw(int season, int column, double bcmPerYear) {}

    /** What a node asks for in the year, power plants included, bcm. */
    double used(LpSolution solution, String node) {
        double bcm = use.getOrDefault(node, 0.0);
        for (Draw draw : draws.getOrDefault(node, List.of())) {
            bcm += solution.columnValue(draw.column()) * draw.bcmPerYear() * weight[draw.season()];
        }
        return bcm;
    }

    private int row(String node, int season) {
        return balance[state.places().number(node)][season];
    }

    Lines lines() {
        return lines;
    }

    int balance(String node, int season) {
        return row(node, season);
    }

    Map<String, int[]> production() {
        return production;
    }

    Map<String, int[]> unserved() {
        return unserved;
    }

    double[] weight() {
        return weight;
    }

    /** Use by node besides power plants, bcm a year. */
    Map<String, Double> use() {
        return use;
    }

    /** Columns by season of what a storage gives (or takes), by node. */
    Map<String, int[]> stored() {
        return stored;
    }

    GasOrigin origin() {
        return origin;
    }

    /** What gas lines carry and cost. */
    private final class Terms implements Lines.Terms {
        @Override
        public double capacity(EnergyLink link) {
            return state.usable(link) ? link.capacity() : 0;
        }

        @Override
        public double usd(EnergyLink link) {
            Double length = link.lengthKm();
            Double tariff = link.tariff();
            return (length == null ? 0 : length * state.parameter("energy-gas-flow-cost"))
                    + (tariff == null ? 0 : tariff);
        }

        @Override
        public double above() {
            return state.parameter("energy-gas-overload") - 1;
        }

        @Override
        public double usdAbove() {
            return state.parameter("energy-gas-overload-cost");
        }
    }
}
