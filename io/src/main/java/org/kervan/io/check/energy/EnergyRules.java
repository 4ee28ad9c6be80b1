package org.kervan.io.check.energy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Form;
import org.kervan.io.check.Requires;
import org.kervan.io.check.Rule;
import org.kervan.io.check.TwoDifferent;
import org.kervan.io.check.WordPairs;

/** The rules of the energy tables. */
public final class EnergyRules {
    static final String NODES = "energy/nodes.csv";
    static final String LINKS = "energy/links.csv";
    static final String SHAPES = "energy/shapes.csv";
    static final String SUPPLY = "energy/supply.csv";
    static final String DEMAND = "energy/demand.csv";
    static final String FLOWS = "energy/flows.csv";
    static final String PROJECTS = "energy/projects.csv";
    static final String PROFILES = "energy/profiles.csv";

    private static final Map<String, Set<String>> CAPACITY_UNITS =
            Map.of("oil", Set.of("kbd"), "gas", Set.of("bcm_per_year"), "power", Set.of("MW"));
    private static final Map<String, Set<String>> OUTPUT_UNITS =
            Map.of("oil", Set.of("mt"), "gas", Set.of("bcm"), "power", Set.of("GWh"));
    private static final Map<String, Set<String>> USE_UNITS = Map.of("gas", Set.of("bcm"), "power", Set.of("TWh"));

    private EnergyRules() {}

    /** Those without which a flow would have no period. */
    public static List<Rule> ofFlows() {
        return List.of(Form.span(FLOWS, "year"));
    }

    /** All of them, in no particular order. */
    public static List<Rule> all() {
        return List.of(
                new TwoDifferent(LINKS, "from", "to"),
                new SameCarrier(LINKS, "from"),
                new SameCarrier(LINKS, "to"),
                new SameCarrier(SUPPLY, "node"),
                new SameCarrier(DEMAND, "node"),
                new WordPairs(LINKS, "carrier", "capacity_unit", CAPACITY_UNITS),
                new WordPairs(SUPPLY, "carrier", "capacity_unit", CAPACITY_UNITS),
                new WordPairs(SUPPLY, "carrier", "annual_output_unit", OUTPUT_UNITS),
                new WordPairs(DEMAND, "carrier", "annual_unit", USE_UNITS),
                new Requires(LINKS, "tariff_value", "tariff_unit"),
                new Requires(LINKS, "tariff_unit", "tariff_value"),
                new Requires(SUPPLY, "annual_output_value", "annual_output_unit"),
                Form.span(FLOWS, "year"),
                Form.span(PROJECTS, "opens"),
                new EnergyLengths(),
                new EnergyShapes(),
                new CapacityFactors(),
                new LoadFactors(),
                new Profiles());
    }
}
