package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.ProfileKind;
import org.kervan.model.energy.Supply;

/**
 * Power by hour. Columns are GW and million USD a year. Plants run as {@link Plant} says; what is not delivered has a
 * price; neighbours without a row of demand buy and sell at their price.
 */
final class Power {
    private static final double MW_PER_GW = 1_000;
    /** Million USD for a GWh at 1 USD per MWh. */
    private static final double MILLION_PER_GWH = 1e-3;

    private final State state;
    private final Sheet sheet;
    private final int hours;
    private final int[][] balance;
    private final Lines lines;
    private final Map<String, int[]> generation = new HashMap<>();
    private final Map<String, int[]> unserved = new HashMap<>();
    private final Map<String, int[]> bought = new HashMap<>();
    private final Map<String, double[]> load = new HashMap<>();
    private final double[] weight;

    Power(State state, Sheet sheet) {
        this.state = state;
        this.sheet = sheet;
        hours = state.hours().count();
        weight = new double[hours];
        for (int h = 0; h < hours; h++) {
            weight[h] = state.hours().weight()[h] * MILLION_PER_GWH;
        }
        balance = new int[state.places().of(Carrier.POWER).size()][hours];
        for (EnergyDemand demand : state.demands(Carrier.POWER)) {
            load.put(demand.node(), load(demand));
        }
        for (EnergyNode node : state.places().of(Carrier.POWER)) {
            double[] asked = load.get(node.id());
            for (int h = 0; h < hours; h++) {
                balance[state.places().number(node.id())][h] = sheet.row(asked == null ? 0 : asked[h]);
            }
        }
        lines = new Lines(state.links(Carrier.POWER), state.places(), new Terms(), weight, balance, sheet);
        load.forEach(
                (node, asked) -> unserved.put(node, columns(node, state.parameter("energy-power-unserved"), asked, 1)));
        state.supplies(Carrier.POWER).forEach(this::supply);
    }

    private double[] load(EnergyDemand demand) {
        EnergyNode node = state.places().node(demand.node());
        double meanGw = Objects.requireNonNull(demand.annual()) / 8.76;
        double[] shape = state.shapes().of(node, ProfileKind.LOAD);
        String borrowed = state.shapes().countryOf(node, ProfileKind.LOAD);
        if (borrowed != null && !borrowed.equals(node.country())) {
            state.assume(Assumption.of(Assumption.Kind.BORROWED_SHAPE, node.id(), ProfileKind.LOAD.key(), borrowed));
        }
        double[] asked = new double[hours];
        for (int h = 0; h < hours; h++) {
            asked[h] = meanGw * (shape == null ? 1 : shape[h]);
        }
        return asked;
    }

    /** A column an hour that feeds ({@code sign} 1) or drains (-1) a node. */
    private int[] columns(String node, double usdPerMwh, double[] upper, int sign) {
        int[] columns = new int[hours];
        for (int h = 0; h < hours; h++) {
            columns[h] = sheet.column(usdPerMwh * weight[h], 0, upper[h]);
            sheet.entry(balance[state.places().number(node)][h], columns[h], sign);
        }
        return columns;
    }

    private void supply(Supply supply) {
        Plant plant = Plant.of(supply);
        switch (plant) {
            case BATTERY -> {
                if (state.usable(supply)) {
                    state.assume(Assumption.of(Assumption.Kind.BATTERY, supply.id()));
                }
            }
            case NEIGHBOUR -> neighbour(supply);
            case WEATHER, HYDRO, HEAT_LED, THERMAL -> plant(supply, plant);
        }
    }

    private void neighbour(Supply supply) {
        double most = state.usable(supply) ? Double.POSITIVE_INFINITY : 0;
        double[] upper = flat(most);
        generation.put(supply.id(), columns(supply.node(), cost(supply), upper, 1));
        double price = supply.marginalCost() * state.parameter("energy-neighbour-buys");
        bought.put(supply.id(), columns(supply.node(), -price, upper, -1));
        state.assume(Assumption.of(
                Assumption.Kind.PRICE_TAKER,
                supply.node(),
                String.valueOf(supply.marginalCost()),
                String.valueOf(price)));
    }

    private void plant(Supply supply, Plant plant) {
        double[] upper = upper(supply, plant);
        int[] columns = columns(supply.node(), cost(supply), upper, 1);
        generation.put(supply.id(), columns);
        Double output = state.usable(supply) ? supply.annualOutput() : null;
        double capGwh = output != null && state.observed() ? output : Double.POSITIVE_INFINITY;
        double leastGwh = output != null && plant == Plant.HEAT_LED ? Math.min(output, possible(upper)) : 0;
        int year = sheet.row(leastGwh, Math.max(leastGwh, capGwh));
        for (int h = 0; h < hours; h++) {
            sheet.entry(year, columns[h], state.hours().weight()[h]);
        }
        if (plant == Plant.HYDRO) {
            water(supply, columns);
        }
    }

    /** GWh of a year at full use. */
    private double possible(double[] upper) {
        double gwh = 0;
        for (int h = 0; h < hours; h++) {
            gwh += upper[h] * state.hours().weight()[h];
        }
        return gwh;
    }

    private double[] upper(Supply supply, Plant plant) {
        Double capacity = supply.capacity();
        Double output = supply.annualOutput();
        if (!state.usable(supply)) {
            return flat(0);
        }
        if (capacity == null && output == null) {
            state.assume(Assumption.of(Assumption.Kind.UNKNOWN_SUPPLY, supply.id()));
            return flat(0);
        }
        double gw = capacity == null ? Double.POSITIVE_INFINITY : capacity / MW_PER_GW;
        return switch (plant) {
            case WEATHER -> weather(supply, gw);
            case THERMAL, HEAT_LED -> flat(gw * state.parameter("energy-power-availability"));
            case HYDRO, NEIGHBOUR, BATTERY -> flat(gw);
        };
    }

    private double[] weather(Supply supply, double gw) {
        EnergyNode node = state.places().node(supply.node());
        ProfileKind kind = Plant.shape(supply);
        double[] first = state.shapes().of(node, kind == null ? ProfileKind.SOLAR : kind);
        double[] second = kind == null ? state.shapes().of(node, ProfileKind.WIND) : first;
        double[] upper = flat(0);
        for (int h = 0; h < hours && first != null && second != null; h++) {
            upper[h] = gw * (first[h] + second[h]) / 2;
        }
        return upper;
    }

    /** Water of each season: what the year gives, in parts by the shape of natural flow. */
    private void water(Supply supply, int[] columns) {
        double[] shape = state.shapes().of(state.places().node(supply.node()), ProfileKind.HYDRO);
        Double output = supply.annualOutput();
        Double capacity = supply.capacity();
        double whole = 0;
        for (int h = 0; h < hours; h++) {
            whole += state.hours().weight()[h] * (shape == null ? 1 : shape[h]);
        }
        int at = 0;
        while (at < hours) {
            int first = at;
            double part = 0;
            while (at < hours && state.hours().season()[at] == state.hours().season()[first]) {
                part += state.hours().weight()[at] * (shape == null ? 1 : shape[at]);
                at++;
            }
            double gwh = output != null ? output * part / whole : capacity == null ? 0 : capacity / MW_PER_GW * part;
            int row = sheet.row(0, state.usable(supply) ? gwh : 0);
            for (int h = first; h < at; h++) {
                sheet.entry(row, columns[h], state.hours().weight()[h]);
            }
        }
    }

    private double[] flat(double value) {
        double[] values = new double[hours];
        Arrays.fill(values, value);
        return values;
    }

    /** USD per MWh besides gas of the network, CO2 at its price included. */
    private double cost(Supply supply) {
        Double co2 = supply.co2KgPerMwh();
        double emitted = (co2 == null ? 0 : co2 / 1_000) * co2Price(supply);
        boolean buysGas = burns(supply) && !hasHomeGas(supply);
        double own = buysGas ? state.parameter("energy-gas-plant-other-cost") : supply.marginalCost();
        return own + emitted;
    }

    /** USD per tonne: that of the country where it is higher than that of all. */
    private double co2Price(Supply supply) {
        double all = state.parameter("energy-co2-price");
        String country = state.places().country(supply.node()).toLowerCase(Locale.ROOT);
        return Math.max(all, state.parameter("energy-co2-price-" + country, 0));
    }

    /** Heat of power over heat of fuel, by the plants' own CO2. */
    double efficiency(Supply supply) {
        return state.parameter("energy-gas-co2-kg-per-mwh") / Objects.requireNonNull(supply.co2KgPerMwh());
    }

    /** Price of gas that the cost of the plants implies, USD per 1000 cubic metres. */
    double impliedGasPrice(Supply supply) {
        double fuel = supply.marginalCost() - state.parameter("energy-gas-plant-other-cost");
        return fuel * efficiency(supply) * state.parameter("energy-gas-mwh-per-1000m3");
    }

    /** Whether the plants burn the cheaper gas of a home market. */
    boolean hasHomeGas(Supply supply) {
        return impliedGasPrice(supply) < state.parameter("energy-gas-home-price-below");
    }

    /** Whether the plants draw gas from a gas network of their country. */
    boolean burns(Supply supply) {
        return Plant.burnsGas(supply) && gasNode(supply) != null;
    }

    /** The gas network of a country from which plants draw; null when the tables have none. */
    @Nullable
    EnergyNode gasNode(Supply supply) {
        EnergyNode at = state.places().node(supply.node());
        List<String> withUse = new ArrayList<>();
        state.demands(Carrier.GAS).forEach(demand -> withUse.add(demand.node()));
        return state.places()
                .nearest(
                        at,
                        state.places().of(Carrier.GAS),
                        node -> node.country().equals(at.country()) && withUse.contains(node.id()));
    }

    Lines lines() {
        return lines;
    }

    int balance(String node, int hour) {
        return balance[state.places().number(node)][hour];
    }

    Map<String, int[]> generation() {
        return generation;
    }

    Map<String, int[]> unserved() {
        return unserved;
    }

    /** What neighbours buy, by the id of their supply. */
    Map<String, int[]> bought() {
        return bought;
    }

    /** GW asked for by node and hour. */
    Map<String, double[]> load() {
        return load;
    }

    double[] weight() {
        return weight;
    }

    /** What power lines carry and cost. */
    private final class Terms implements Lines.Terms {
        @Override
        public double capacity(EnergyLink link) {
            return state.usable(link) ? link.capacity() / MW_PER_GW : 0;
        }

        @Override
        public double usd(EnergyLink link) {
            boolean border =
                    !state.places().country(link.from()).equals(state.places().country(link.to()));
            return state.parameter("energy-power-flow-cost")
                    + (border ? state.parameter("energy-power-border-cost") : 0);
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
