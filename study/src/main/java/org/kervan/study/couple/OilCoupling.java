package org.kervan.study.couple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.OilHandover;
import org.kervan.model.energy.Supply;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.study.energy.EnergyAnswer;
import org.kervan.study.energy.EnergyStudy;
import org.kervan.study.energy.OilTakenOver;
import org.kervan.study.flow.AddedFlow;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;

/**
 * Couples oil and transport, there and back: oil that loses its pipeline becomes demand for tank wagons and tankers; what
 * finds room on the transport network, at what that costs, is offered to the energy systems, which take it where it is
 * worth more than leaving the oil. One round is enough: the energy systems ask for no more than was offered.
 * docs/methods/energy.md, "Oil by rail and ship".
 */
public final class OilCoupling {
    private static final String CRUDE = "crude-oil";
    private static final double TONNES_PER_MT = 1e6;
    /** Rounding of a solver, no oil. */
    private static final double LEAST_MT = 1e-4;

    private final EnergyNetwork tables;
    private final FlowStudy flows;
    private final int year;
    private final boolean observed;
    private final EnergyStudy energy = new EnergyStudy();

    /**
     * @param tables the energy systems without changes
     * @param flows who carries goods
     * @param year of both
     * @param observed see {@link EnergyStudy#answer(EnergyNetwork, int, boolean)}
     */
    public OilCoupling(EnergyNetwork tables, FlowStudy flows, int year, boolean observed) {
        this.tables = tables;
        this.flows = flows;
        this.year = year;
        this.observed = observed;
    }

    /**
     * What becomes of the oil, null when the energy systems have no answer.
     *
     * @param scenario fits both networks
     */
    public @Nullable OilByTransport of(Scenario scenario) {
        Map<String, Double> usual = energy.answer(tables, year, observed).strandedOil();
        OilSums sums = new OilSums();
        List<ScenarioPeriod> periods = scenario.periods();
        double days = periods.stream().mapToInt(ScenarioPeriod::days).sum();
        for (ScenarioPeriod period : periods) {
            if (!add(period.scenario(), period.days() / days, usual, sums)) {
                return null;
            }
        }
        return sums.result();
    }

    /** Adds a state of the year. @return whether the energy systems have an answer in it */
    private boolean add(Scenario state, double share, Map<String, Double> usual, OilSums sums) {
        EnergyNetwork network = state.applyTo(tables).network();
        EnergyAnswer before = energy.answer(network, year, observed);
        if (!before.certificate().optimal()) {
            return false;
        }
        Map<Supply, Double> stranded = stranded(network, before, usual);
        Map<Change.AddDemand, AddedFlow> carried = carried(state, demands(stranded));
        Map<String, OilTakenOver> offers = offers(stranded, carried);
        EnergyAnswer after = energy.answer(network, year, observed, offers);
        if (!after.certificate().optimal()) {
            return false;
        }
        stranded.forEach((supply, mt) -> sums.add(
                supply.id(),
                place(supply),
                share * mt,
                share * after.takenOverOil().getOrDefault(supply.id(), 0.0)));
        carried.values().forEach(flow -> sums.add(flow, share));
        sums.addCost(share * after.costUsdMillion(), share * before.costUsdMillion());
        return true;
    }

    private static Map<Supply, Double> stranded(EnergyNetwork network, EnergyAnswer answer, Map<String, Double> usual) {
        Map<Supply, Double> stranded = new LinkedHashMap<>();
        for (Supply supply : network.supplies()) {
            double mt = answer.strandedOil().getOrDefault(supply.id(), 0.0) - usual.getOrDefault(supply.id(), 0.0);
            if (supply.carrier() == Carrier.OIL && mt > LEAST_MT) {
                stranded.put(supply, mt);
            }
        }
        return stranded;
    }

    private @Nullable OilHandover handover(Supply supply) {
        return tables.handovers().stream()
                .filter(each -> each.node().equals(supply.node()))
                .findFirst()
                .orElse(null);
    }

    private String place(Supply supply) {
        OilHandover handover = handover(supply);
        return handover == null ? "" : handover.place();
    }

    /** Tonnes from each place of loading to its market. */
    private List<Change.AddDemand> demands(Map<Supply, Double> stranded) {
        Map<List<String>, Double> tonnes = new LinkedHashMap<>();
        stranded.forEach((supply, mt) -> {
            OilHandover handover = handover(supply);
            if (handover != null) {
                tonnes.merge(List.of(handover.place(), handover.market()), mt * TONNES_PER_MT, Double::sum);
            }
        });
        List<Change.AddDemand> demands = new ArrayList<>();
        tonnes.forEach((ends, each) -> demands.add(new Change.AddDemand(ends.get(0), ends.get(1), CRUDE, each)));
        return demands;
    }

    private Map<Change.AddDemand, AddedFlow> carried(Scenario state, List<Change.AddDemand> demands) {
        Map<Change.AddDemand, AddedFlow> carried = new LinkedHashMap<>();
        if (demands.isEmpty()) {
            return carried;
        }
        List<Change> changes = new ArrayList<>(state.changes());
        changes.addAll(demands);
        Scenario asked = new Scenario(state.name(), state.year(), changes);
        FlowQuestion question =
                new FlowQuestion(asked, year, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false);
        for (AddedFlow flow : flows.added(question)) {
            if (demands.contains(flow.demand())) {
                carried.put(flow.demand(), flow);
            }
        }
        return carried;
    }

    /** What each supply is offered of the room found at its place of loading: a share by its oil. */
    private Map<String, OilTakenOver> offers(Map<Supply, Double> stranded, Map<Change.AddDemand, AddedFlow> carried) {
        Map<String, OilTakenOver> offers = new HashMap<>();
        stranded.forEach((supply, mt) -> {
            OilHandover handover = handover(supply);
            for (AddedFlow flow : carried.values()) {
                boolean isIts = handover != null
                        && flow.demand().from().equals(handover.place())
                        && flow.demand().to().equals(handover.market());
                if (isIts && flow.carriedTonnes() > 0) {
                    double part = flow.carriedTonnes() / flow.demand().tonnesPerYear();
                    offers.put(supply.id(), new OilTakenOver(mt * part, flow.usdPerTonne()));
                }
            }
        });
        return offers;
    }
}
