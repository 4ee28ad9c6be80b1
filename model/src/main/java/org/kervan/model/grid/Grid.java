package org.kervan.model.grid;

import java.util.List;

/**
 * A grid bus by bus.
 *
 * @param name name of the case
 * @param baseMva power that is 1 per unit, MVA
 */
public record Grid(
        String name,
        double baseMva,
        List<Bus> buses,
        List<Generator> generators,
        List<Branch> branches,
        List<DcLine> dcLines) {

    /** Keeps lists of its own. */
    public Grid {
        buses = List.copyOf(buses);
        generators = List.copyOf(generators);
        branches = List.copyOf(branches);
        dcLines = List.copyOf(dcLines);
    }
}
