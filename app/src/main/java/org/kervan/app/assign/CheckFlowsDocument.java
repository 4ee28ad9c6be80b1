package org.kervan.app.assign;

import java.util.ArrayList;
import java.util.List;
import org.kervan.app.text.Messages;
import org.kervan.engine.flow.Certificate;
import org.kervan.engine.flow.Checker;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.io.tntp.TntpFlows;

/**
 * What {@code kervan assign --check --json} prints: whether flows of a file are what they claim to be.
 *
 * @param accepted whether nothing speaks against the flows
 * @param reasons what does
 * @param objective as in {@link AssignDocument}
 * @param relativeGap as there
 * @param averageExcessCost as there
 * @param conservation greatest amount lost or made at a node, or flowing backwards
 * @param costError greatest difference between a cost of the file and the cost at its flow, as a share; 0 when the file
 *     has no costs
 * @param method what the flows were judged by
 * @param tollFactor what a unit of toll costs, and who said so
 * @param distanceFactor what a unit of length costs, and who said so
 */
public record CheckFlowsDocument(
        boolean accepted,
        List<String> reasons,
        double objective,
        double relativeGap,
        double averageExcessCost,
        double conservation,
        double costError,
        FlowMethod method,
        Factor tollFactor,
        Factor distanceFactor,
        double demandFactor,
        AssignDocument.Size size) {

    /** Flow lost or made at a node that the rounding of a flow file explains, as a share of all demand. */
    private static final double LOSS = 1e-9;

    /** Difference of a cost that the rounding of a flow file explains. */
    private static final double COST = 1e-6;

    public CheckFlowsDocument {
        reasons = List.copyOf(reasons);
    }

    static CheckFlowsDocument of(
            Instance instance, AssignRequest request, FlowMatch match, double[] flow, TntpFlows rows) {
        Certificate certificate = Checker.check(instance.problem(), request.method(), new double[][] {flow});
        int worst = worstCost(instance, match, flow, rows);
        double costError = worst < 0 ? 0 : costError(instance, match, flow, rows, worst);
        List<String> reasons = new ArrayList<>();
        double loss = LOSS * Math.max(1, instance.assignedDemand());
        if (!(certificate.conservation() <= loss)) {
            reasons.add(Messages.of("assign.check.conservation", certificate.conservation(), loss));
        }
        if (!(certificate.relativeGap() <= request.gap())) {
            reasons.add(Messages.of("assign.check.gap", certificate.relativeGap(), request.gap()));
        }
        if (!(costError <= COST)) {
            int row = match.rowOf(worst);
            reasons.add(Messages.of(
                    "assign.check.cost",
                    rows.line()[row],
                    rows.cost()[row],
                    Assigner.cost(instance, worst, flow[worst])));
        }
        return new CheckFlowsDocument(
                reasons.isEmpty(),
                reasons,
                certificate.objective(),
                certificate.relativeGap(),
                certificate.averageExcessCost(),
                certificate.conservation(),
                costError,
                request.method(),
                instance.toll(),
                instance.distance(),
                instance.demandFactor(),
                AssignDocument.Size.of(instance));
    }

    /** The link whose cost in the file is farthest from the cost at its flow; -1 when the file has no costs. */
    private static int worstCost(Instance instance, FlowMatch match, double[] flow, TntpFlows rows) {
        int worst = -1;
        double error = -1;
        for (int link = 0; link < flow.length; link++) {
            double here = costError(instance, match, flow, rows, link);
            if (here > error) {
                error = here;
                worst = link;
            }
        }
        return worst;
    }

    private static double costError(Instance instance, FlowMatch match, double[] flow, TntpFlows rows, int link) {
        double stated = rows.cost()[match.rowOf(link)];
        double cost = Assigner.cost(instance, link, flow[link]);
        return Double.isNaN(stated) ? -1 : Math.abs(stated - cost) / Math.max(1, Math.abs(cost));
    }
}
