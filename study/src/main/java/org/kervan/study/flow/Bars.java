package org.kervan.study.flow;

/** Arcs that goods of a loading and access may not use, open or not; made once for a graph. */
final class Bars {
    private final boolean[][][] barred;

    Bars(FlowGraph graph) {
        barred = new boolean[Loading.values().length][Access.values().length][];
        for (Loading loading : Loading.values()) {
            for (Access access : Access.values()) {
                barred[loading.ordinal()][access.ordinal()] = barred(graph, loading, access);
            }
        }
    }

    private static boolean[] barred(FlowGraph graph, Loading loading, Access access) {
        boolean[] barred = new boolean[graph.graph.arcCount()];
        for (int arc = 0; arc < barred.length; arc++) {
            barred[arc] = graph.isForbidden(arc, loading) || access.closes(graph.countryOf(arc));
        }
        return barred;
    }

    /** @param isLifted whether the rule has ended, so that the goods are as free as any */
    boolean[] of(Loading loading, Access access, boolean isLifted) {
        return barred[loading.ordinal()][(isLifted ? Access.FREE : access).ordinal()].clone();
    }
}
