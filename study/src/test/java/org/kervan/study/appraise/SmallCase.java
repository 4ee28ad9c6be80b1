package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Distribution;
import org.kervan.model.appraisal.Term;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.network.LinkStatus;
import org.kervan.study.World;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;

/** A network of three ways from a to d and terms for it, for tests of appraisals. */
public final class SmallCase {
    private static final Provenance GUESSED = new Provenance(Basis.ESTIMATED, List.of("test"), "");

    private SmallCase() {}

    /** Flows of 1.4 million tonnes of grain; the straight line a - d is planned. */
    public static FlowStudy flows() {
        World world = new World().places("AA", "a", "b", "c", "d", "e");
        world.rail("a", "b", 550).rail("b", "d", 550).rail("a", "c", 600).rail("c", "d", 650);
        world.rail("a", "e", 700).rail("e", "d", 700).rail("b", "c", 100);
        world.rail("a", "d", 800, 1520, LinkStatus.PLANNED, 2020);
        List<DemandRow> rows = List.of(
                new DemandRow("XA", "XD", "grain", FlowQuestion.BASE_YEAR, 1e6, null, "", GUESSED),
                new DemandRow("XB", "XD", "grain", FlowQuestion.BASE_YEAR, 4e5, null, "", GUESSED));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("XA", "a", 1, GUESSED));
        zones.add(new Zone("XB", "b", 1, GUESSED));
        zones.add(new Zone("XD", "d", 1, GUESSED));
        DemandTables demand = new DemandTables(rows, zones, List.of(), List.of(), List.of(), List.of(), List.of());
        return FlowStudy.of(world.network(), demand, 1);
    }

    /** A value for every term. */
    static Map<Term, Double> values() {
        Map<Term, Double> values = new EnumMap<>(Term.class);
        values.put(Term.DISCOUNT_RATE, 0.06);
        values.put(Term.HORIZON_YEARS, 8.0);
        values.put(Term.DEMAND_GROWTH, 0.02);
        values.put(Term.GROWTH_LAST_YEAR, 2029.0);
        values.put(Term.DEMAND_ELASTICITY, 0.5);
        values.put(Term.ORIGIN_SHARE, 0.25);
        values.put(Term.CARRIER_COST_SHARE, 0.8);
        values.put(Term.SCARCITY_RECEIVED, 0.9);
        values.put(Term.RELIABILITY_RATIO, 0.4);
        values.put(Term.CO2_VALUE, 65.0);
        values.put(Term.CO2_VALUE_GROWTH, 0.02);
        values.put(Term.MODEL_FACTOR, 1.0);
        values.put(Term.CAPEX_FACTOR, 1.0);
        values.put(Term.CONSTRUCTION_YEARS, 4.0);
        values.put(Term.UPKEEP_SHARE, 0.02);
        values.put(Term.ASSET_LIFE_YEARS, 10.0);
        values.put(Term.DRAWS, 1000.0);
        values.put(Term.SEED, 1.0);
        return values;
    }

    /** The same as a table; demand may grow by 1 to 3 per cent, its elasticity lies between 0.2 and 1. */
    public static List<AppraisalParameter> table() {
        List<AppraisalParameter> rows = new ArrayList<>();
        values().forEach((term, value) -> {
            boolean growth = term == Term.DEMAND_GROWTH;
            boolean elasticity = term == Term.DEMAND_ELASTICITY;
            double low = growth ? 0.01 : elasticity ? 0.2 : value;
            double high = growth ? 0.03 : elasticity ? 1 : value;
            rows.add(new AppraisalParameter(term.key(), value, low, high, Distribution.FIXED, "1", "", GUESSED));
        });
        return rows;
    }
}
