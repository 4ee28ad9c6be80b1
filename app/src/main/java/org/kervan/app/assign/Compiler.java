package org.kervan.app.assign;

import java.util.Arrays;
import java.util.List;
import org.kervan.engine.flow.Curves;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.engine.graph.Graph;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** Roads and demand to a problem of the engine, or every reason against it with its place in the files. */
final class Compiler {
    /** Stands for a free cost of 0 on a link that has delays: too small to show in any sum. */
    private static final double NOTHING = 1e-200;

    private final Roads roads;
    private final Demand demand;
    private final Faults faults = new Faults(Compiler.class);

    private Compiler(Roads roads, Demand demand) {
        this.roads = roads;
        this.demand = demand;
    }

    static FlowProblem compile(Input input, double demandFactor) throws InputFaultsException {
        Compiler compiler = new Compiler(input.roads(), input.demand());
        compiler.checkLinks();
        Graph graph = Graph.of(
                input.roads().node().length, input.roads().from(), input.roads().to());
        compiler.checkWays(graph);
        List<Issue> told = compiler.faults.sorted();
        if (!told.isEmpty()) {
            throw new InputFaultsException(told);
        }
        return compiler.problem(graph, demandFactor);
    }

    private FlowProblem problem(Graph graph, double demandFactor) {
        FlowProblem.Builder builder = FlowProblem.builder(graph, curves()).noThrough(roads.noThrough());
        double[] fixed = new double[roads.links()];
        Arrays.setAll(fixed, roads::fixedApart);
        int cls = builder.addClass(fixed, null);
        for (int i = 0; i < demand.pairs(); i++) {
            builder.demand(cls, demand.origin()[i], demand.destination()[i], demand.amount()[i] * demandFactor);
        }
        return builder.build();
    }

    private Curves curves() {
        Curves.Builder curves = Curves.builder(roads.links());
        for (int i = 0; i < roads.links(); i++) {
            double free = roads.freeWithReward(i);
            if (roads.isConstant(i)) {
                curves.constant(i, free);
            } else if (free == roads.free()[i]) {
                curves.bpr(i, free, roads.b()[i], roads.capacity()[i], roads.power()[i]);
            } else {
                double base = Math.max(free, NOTHING);
                curves.bpr(i, base, roads.free()[i] * roads.b()[i] / base, roads.capacity()[i], roads.power()[i]);
            }
        }
        return curves.build();
    }

    private void checkLinks() {
        for (int i = 0; i < roads.links(); i++) {
            double power = roads.power()[i];
            if (!roads.isConstant(i) && power < 1) {
                fault(i, "power", power, "power");
            }
            if (roads.freeWithReward(i) < 0) {
                fault(i, "toll", roads.freeWithReward(i), "negative");
            }
            if (!Double.isFinite(roads.free()[i] * roads.b()[i] / roads.capacity()[i]) && !roads.isConstant(i)) {
                fault(i, "b", roads.b()[i], "finite");
            }
        }
    }

    private void fault(int link, String column, double value, String rule) {
        faults.add(roads.file(), roads.line()[link], column, Double.toString(value), IssueKind.RANGE, rule);
    }

    /** Demand without a way, told once for each origin with how many destinations it concerns. */
    private void checkWays(Graph graph) {
        int[] queue = new int[graph.nodeCount()];
        boolean[] reached = new boolean[graph.nodeCount()];
        for (int start = 0; start < demand.pairs(); ) {
            int origin = demand.origin()[start];
            reach(graph, origin, reached, queue);
            int end = start;
            int lost = 0;
            int first = start;
            for (; end < demand.pairs() && demand.origin()[end] == origin; end++) {
                if (!reached[demand.destination()[end]]) {
                    first = lost++ == 0 ? end : first;
                }
            }
            if (lost > 0) {
                faults.add(
                        demand.file(),
                        demand.line()[first],
                        "destination",
                        roads.node()[demand.destination()[first]],
                        IssueKind.CONNECTIVITY,
                        lost == 1 ? "no-way" : "no-ways",
                        roads.node()[origin],
                        lost - 1);
            }
            start = end;
        }
    }

    private void reach(Graph graph, int origin, boolean[] reached, int[] queue) {
        Arrays.fill(reached, false);
        reached[origin] = true;
        queue[0] = origin;
        int count = 1;
        for (int at = 0; at < count; at++) {
            int node = queue[at];
            if (at > 0 && roads.noThrough()[node]) {
                continue;
            }
            for (int p = graph.firstOut(node); p < graph.firstOut(node + 1); p++) {
                if (!reached[graph.head(p)]) {
                    reached[graph.head(p)] = true;
                    queue[count++] = graph.head(p);
                }
            }
        }
    }
}
