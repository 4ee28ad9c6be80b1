package org.kervan.study.opf;

import java.util.List;

/**
 * Limits that cannot be kept together; empty lists when there is an answer.
 *
 * @param buses buses whose demand, with what flows in and out, takes part
 * @param branches branches whose limits take part, as {@code from-to}
 * @param generators buses of generators whose limits take part
 * @param irreducible whether all of these are needed for the clash
 */
public record OpfClash(List<Integer> buses, List<String> branches, List<Integer> generators, boolean irreducible) {

    static final OpfClash NONE = new OpfClash(List.of(), List.of(), List.of(), false);

    /** Keeps lists of its own. */
    public OpfClash {
        buses = List.copyOf(buses);
        branches = List.copyOf(branches);
        generators = List.copyOf(generators);
    }
}
