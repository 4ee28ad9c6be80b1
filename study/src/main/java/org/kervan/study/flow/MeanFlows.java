package org.kervan.study.flow;

import java.util.List;
import java.util.function.Function;

/**
 * The mean of several states of one year by their days. Everything that adds up over the year is exact: tonnes, money,
 * emissions, hours on the way. The price of a place is the mean of its prices by days, which is what one more tonne of
 * yearly capacity is worth; crowding is what it cost the tonnes of the year on average.
 */
final class MeanFlows implements Assigned {
    private final double[] weights;
    private final List<Assigned> states;

    /**
     * @param weights parts of the year, adding up to 1
     * @param states flows as if each state held all year, of the same arcs, pools and trips
     */
    MeanFlows(double[] weights, List<Assigned> states) {
        this.weights = weights.clone();
        this.states = List.copyOf(states);
    }

    private double[] mean(Function<Assigned, double[]> figures) {
        double[] mean = new double[figures.apply(states.getFirst()).length];
        for (int state = 0; state < weights.length; state++) {
            double[] each = figures.apply(states.get(state));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[state] * each[i];
            }
        }
        return mean;
    }

    @Override
    public double[] poolTonnes() {
        return mean(Assigned::poolTonnes);
    }

    @Override
    public double[] capacityUsdPerTonne() {
        return mean(Assigned::capacityUsdPerTonne);
    }

    @Override
    public double[] crowdingUsdPerTonne() {
        double[] tonnes = poolTonnes();
        double[] usd = new double[tonnes.length];
        for (int state = 0; state < weights.length; state++) {
            double[] through = states.get(state).poolTonnes();
            double[] perTonne = states.get(state).crowdingUsdPerTonne();
            for (int i = 0; i < usd.length; i++) {
                usd[i] += weights[state] * through[i] * perTonne[i];
            }
        }
        for (int i = 0; i < usd.length; i++) {
            usd[i] = tonnes[i] > 0 ? usd[i] / tonnes[i] : 0;
        }
        return usd;
    }

    @Override
    public double[] arcTonnes(Loading loading) {
        return mean(state -> state.arcTonnes(loading));
    }

    @Override
    public double unservedTonnes() {
        double tonnes = 0;
        for (int state = 0; state < weights.length; state++) {
            tonnes += weights[state] * states.get(state).unservedTonnes();
        }
        return tonnes;
    }

    @Override
    public double[] tripTonnes() {
        return mean(Assigned::tripTonnes);
    }

    @Override
    public double[] usdPerHour(Pools pools) {
        return mean(state -> state.usdPerHour(pools));
    }

    /** As sure as the least sure of the states; what is told of the whole is their mean. */
    @Override
    public FlowCertificate certificate() {
        boolean certified = true;
        double gap = 0;
        double excess = 0;
        double lost = 0;
        double over = 0;
        double unsearched = 0;
        int iterations = 0;
        String explanation = "";
        for (Assigned state : states) {
            FlowCertificate each = state.certificate();
            certified &= each.certified();
            gap = Math.max(gap, each.relativeGap());
            excess = Math.max(excess, each.averageExcessCostUsdPerTonne());
            lost = Math.max(lost, each.conservationTonnes());
            over = Math.max(over, each.capacityExcessTonnes());
            unsearched = Math.max(unsearched, each.unsearchedShare());
            iterations += each.iterations();
            explanation = explanation.isEmpty() ? each.explanation() : explanation;
        }
        return new FlowCertificate(
                certified, gap, excess, lost, over, unservedTonnes(), unsearched, iterations, explanation);
    }

    @Override
    public void forEachWay(Visitor visitor) {
        for (int state = 0; state < weights.length; state++) {
            double weight = weights[state];
            states.get(state).forEachWay((trip, arcs, tonnes) -> visitor.way(trip, arcs, weight * tonnes));
        }
    }
}
