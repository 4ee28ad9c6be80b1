package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.lp.LpCertificate;
import org.kervan.engine.lp.LpSolution;
import org.kervan.engine.lp.LpStatus;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.GasBuyer;
import org.kervan.model.energy.Supply;

/** Puts a solution into words and units of the domain. */
final class Answers {
    private static final double MW_PER_GW = 1_000;

    private final Program program;
    private final State state;
    private final LpSolution solution;

    private Answers(Program program, LpSolution solution) {
        this.program = program;
        this.solution = solution;
        state = program.state();
    }

    static EnergyAnswer of(Program program, LpSolution solution) {
        return new Answers(program, solution).answer();
    }

    private EnergyAnswer answer() {
        boolean optimal = solution.status() == LpStatus.OPTIMAL;
        List<LinkResult> links = optimal ? links() : List.of();
        List<NodeResult> nodes = optimal ? nodes() : List.of();
        List<SupplyResult> supplies = optimal ? supplies() : List.of();
        List<BuyerResult> buyers = optimal ? buyers() : List.of();
        List<Books> books = optimal ? books(links, nodes, supplies) : List.of();
        return new EnergyAnswer(
                state.year(),
                state.observed(),
                certificate(optimal, books),
                solution.objective(),
                solution.seconds(),
                Arrays.asList(state.hours().season()),
                state.hours().hourUtc().clone(),
                state.hours().weight().clone(),
                links,
                nodes,
                supplies,
                buyers,
                optimal ? new Countries(state, links, nodes, supplies).results() : List.of(),
                optimal ? values(program.oil().stranded()) : Map.of(),
                optimal ? values(program.oil().takenOver()) : Map.of(),
                books,
                optimal ? new Screens(state, links, supplies, buyers).comparisons() : List.of(),
                state.assumptions());
    }

    private EnergyCertificate certificate(boolean optimal, List<Books> books) {
        LpCertificate checked = solution.certificate();
        double worst = 0;
        for (Books each : books) {
            worst = Math.max(worst, Math.abs(each.difference()) / Math.max(1, each.supplied()));
        }
        return new EnergyCertificate(
                optimal,
                checked.relativeGap(),
                checked.primalInfeasibility(),
                checked.dualInfeasibility(),
                worst,
                solution.solver(),
                optimal ? solution.reason() : solution.status() + ": " + solution.reason());
    }

    private Lines lines(Carrier carrier) {
        return switch (carrier) {
            case POWER -> program.power().lines();
            case GAS -> program.gas().lines();
            case OIL -> program.oil().lines();
        };
    }

    /** What a unit of the programme in a period is over the year: GWh, bcm or Mt. */
    private double volume(Carrier carrier, int period) {
        return switch (carrier) {
            case POWER -> state.hours().weight()[period];
            case GAS -> program.gas().weight()[period];
            case OIL -> 1;
        };
    }

    private int periods(Carrier carrier) {
        return lines(carrier).periods();
    }

    private List<LinkResult> links() {
        List<LinkResult> results = new ArrayList<>();
        for (Carrier carrier : Carrier.values()) {
            Lines lines = lines(carrier);
            for (int l = 0; l < lines.links().size(); l++) {
                results.add(link(carrier, lines, l));
            }
        }
        return results;
    }

    private LinkResult link(Carrier carrier, Lines lines, int index) {
        EnergyLink link = lines.links().get(index);
        // a unit of capacity in units of the programme
        double unit = switch (carrier) {
            case POWER -> 1 / MW_PER_GW;
            case GAS -> 1;
            case OIL -> program.oil().mtPerKbd(link);
        };
        boolean usable = state.usable(link);
        double forward = 0;
        double backward = 0;
        double worth = 0;
        double rent = 0;
        double whole = 0;
        double peak = 0;
        double[] net = new double[lines.periods()];
        for (int p = 0; p < net.length; p++) {
            double there = lines.sent(solution, index, true, p);
            double back = lines.sent(solution, index, false, p);
            double value = lines.worth(solution, index, p);
            forward += there * volume(carrier, p);
            backward += back * volume(carrier, p);
            whole += volume(carrier, p);
            worth += value;
            rent += usable ? value * link.capacity() * unit : 0;
            peak = Math.max(peak, (there + back) / unit / link.capacity());
            net[p] = (there - back) / unit;
        }
        double load = (forward + backward) / (whole * link.capacity() * unit);
        return new LinkResult(
                link, usable, forward, backward, usable ? load : null, usable ? peak : null, worth * unit, rent, net);
    }

    private List<NodeResult> nodes() {
        List<NodeResult> results = new ArrayList<>();
        for (EnergyNode node : state.places().of(Carrier.POWER)) {
            double[] load = program.power().load().get(node.id());
            int[] missing = program.power().unserved().get(node.id());
            double used = 0;
            for (int h = 0; load != null && h < load.length; h++) {
                used += load[h] * state.hours().weight()[h];
            }
            results.add(node(
                    node, Carrier.POWER, used, missing, h -> program.power().balance(node.id(), h)));
        }
        for (EnergyNode node : state.places().of(Carrier.GAS)) {
            int[] missing = program.gas().unserved().get(node.id());
            double used = program.gas().used(solution, node.id());
            results.add(
                    node(node, Carrier.GAS, used, missing, s -> program.gas().balance(node.id(), s)));
        }
        return results;
    }

    private NodeResult node(
            EnergyNode node,
            Carrier carrier,
            double asked,
            int @Nullable [] missing,
            java.util.function.IntUnaryOperator balance) {
        double[] weight = carrier == Carrier.POWER
                ? program.power().weight()
                : program.gas().weight();
        double[] prices = new double[weight.length];
        double mean = 0;
        double whole = 0;
        double unserved = 0;
        for (int p = 0; p < prices.length; p++) {
            double dual = solution.rowDual(balance.applyAsInt(p));
            prices[p] = dual / weight[p];
            mean += dual;
            whole += weight[p];
            unserved += missing == null ? 0 : solution.columnValue(missing[p]) * volume(carrier, p);
        }
        return new NodeResult(node, asked - unserved, unserved, mean / whole, prices);
    }

    private List<SupplyResult> supplies() {
        List<SupplyResult> results = new ArrayList<>();
        for (Supply supply : state.supplies(Carrier.POWER)) {
            int[] columns = program.power().generation().get(supply.id());
            if (columns != null) {
                results.add(supply(supply, columns, MW_PER_GW));
            }
        }
        for (Supply supply : state.supplies(Carrier.GAS)) {
            results.add(supply(
                    supply, Objects.requireNonNull(program.gas().production().get(supply.id())), 1));
        }
        for (Supply supply : state.supplies(Carrier.OIL)) {
            int column = Objects.requireNonNull(program.oil().produced().get(supply.id()));
            results.add(supply(supply, new int[] {column}, 1));
        }
        return results;
    }

    private SupplyResult supply(Supply supply, int[] columns, double shown) {
        double[] rates = new double[columns.length];
        double annual = 0;
        for (int p = 0; p < columns.length; p++) {
            double value = solution.columnValue(columns[p]);
            rates[p] = value * shown;
            annual += value * volume(supply.carrier(), p);
        }
        return new SupplyResult(supply, state.usable(supply), annual, rates);
    }

    private List<BuyerResult> buyers() {
        List<BuyerResult> results = new ArrayList<>();
        for (GasBuyer buyer : state.network().buyers()) {
            Double delivered = state.counted().deliveries().get(buyer.id());
            Integer missing = program.gas().origin().shortOf(buyer.id());
            Double computed = delivered == null || missing == null
                    ? null
                    : Double.valueOf(Math.max(0, delivered - solution.columnValue(missing)));
            results.add(new BuyerResult(buyer, delivered, computed));
        }
        return results;
    }

    private List<Books> books(List<LinkResult> links, List<NodeResult> nodes, List<SupplyResult> supplies) {
        List<Books> books = new ArrayList<>();
        for (Carrier carrier : Carrier.values()) {
            double supplied = supplies.stream()
                    .filter(each -> each.supply().carrier() == carrier)
                    .mapToDouble(SupplyResult::annual)
                    .sum();
            double used = nodes.stream()
                    .filter(each -> each.node().carrier() == carrier)
                    .mapToDouble(NodeResult::used)
                    .sum();
            double lost = links.stream()
                    .filter(each -> each.link().carrier() == carrier)
                    .mapToDouble(each -> (each.forward() + each.backward()) * (1 - Lines.kept(each.link())))
                    .sum();
            double sold = sold(carrier);
            books.add(new Books(carrier, supplied, used, sold, lost, supplied - used - sold - lost));
        }
        return books;
    }

    private Map<String, Double> values(Map<String, Integer> columns) {
        Map<String, Double> values = new HashMap<>();
        columns.forEach((id, column) -> values.put(id, solution.columnValue(column)));
        return values;
    }

    private double sold(Carrier carrier) {
        double sum = 0;
        if (carrier == Carrier.POWER) {
            for (Map.Entry<String, int[]> each : program.power().bought().entrySet()) {
                for (int h = 0; h < periods(carrier); h++) {
                    sum += solution.columnValue(each.getValue()[h]) * volume(carrier, h);
                }
            }
        } else if (carrier == Carrier.OIL) {
            Oil oil = program.oil();
            for (Map<String, Integer> columns : List.of(oil.landed(), oil.stranded(), oil.takenOver())) {
                for (int column : columns.values()) {
                    sum += solution.columnValue(column);
                }
            }
        }
        return sum;
    }
}
