package org.kervan.study.flow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Network;

/** Tells flows in the words of the domain, as far as a question asks for it. */
final class FlowResults {
    private final Network tables;
    private final DemandTables demand;
    private final Choice choice;
    private final FlowSolver solver;
    private final Composition composition;

    FlowResults(Network tables, DemandTables demand, Choice choice, FlowSolver solver) {
        this.tables = tables;
        this.demand = demand;
        this.choice = choice;
        this.solver = solver;
        this.composition = new Composition(solver.model.trips);
    }

    /**
     * @param parts demand as it was asked
     * @param start when the question came, by {@link System#nanoTime}; 0 when nobody asks how long it took
     */
    FlowResult of(
            FlowQuestion question,
            FlowNetwork network,
            List<Trips.Part> parts,
            Assigned assigned,
            FlowWatch watch,
            long start) {
        GoodsByPool goods = question.goods() ? new GoodsByPool(network, composition, assigned) : null;
        Answers answers = new Answers(network, assigned);
        LostHours lost = question.hours() ? new LostHours(network, assigned) : null;
        Demanded demanded = question.elasticity() > 0
                ? Demanded.of(parts, solver.model.trips, solver.tonnes(parts), assigned.tripTonnes())
                : Demanded.of(parts);
        FlowTotals totals = Totals.of(network, assigned, demanded, teu(demanded.byCommodity()), goods, lost);
        @Nullable
        LinkUse use = question.select() == null
                ? null
                : Selects.of(network, solver.model.trips, composition, assigned, question.select());
        Rows rows = Rows.of(demand, network.network);
        return new FlowResult(
                question.year(),
                question.mode(),
                question.hardCapacity(),
                question.elasticity(),
                assigned.certificate(),
                (System.nanoTime() - start) / 1e9,
                answers.links(goods, lost),
                answers.bottlenecks(),
                totals,
                use,
                question.coordination() ? coordination(question, network, parts, assigned, watch) : null,
                Assumptions.of(question, choice, network.network),
                List.of(),
                rows.estimated(),
                rows.reported());
    }

    private @Nullable Coordination coordination(
            FlowQuestion question, FlowNetwork network, List<Trips.Part> parts, Assigned assigned, FlowWatch watch) {
        if (!(assigned instanceof EquilibriumFlows alone) || watch.cancelled().getAsBoolean()) {
            return null;
        }
        EquilibriumFlows together = solver.equilibrium(question.by(FlowMode.SO), network, parts, watch);
        double tonnes = 0;
        for (double each : solver.tonnes(parts)) {
            tonnes += each;
        }
        return Coordinations.of(network, alone, together, tonnes);
    }

    private double teu(Map<String, Double> tonnes) {
        double teu = 0;
        for (Commodity commodity : tables.commodities()) {
            teu += tonnes.getOrDefault(commodity.id(), 0.0) * Composition.teuPerTonne(commodity);
        }
        return teu;
    }
}
