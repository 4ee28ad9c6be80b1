package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.scenario.ScenarioPeriod;

/**
 * A state of the network, solved as if it held all year.
 *
 * @param told what tells it; of the study whose network has all its rows
 * @param network with what is changed
 * @param parts demand as it was asked
 * @param assigned its flows
 * @param answer what is told of it
 */
record FlowState(FlowResults told, FlowNetwork network, List<Trips.Part> parts, Assigned assigned, FlowResult answer) {

    /** The year as the mean of its states; told on the network after the cuts, whose places have all their room. */
    static FlowResult year(FlowQuestion question, List<ScenarioPeriod> periods, List<FlowState> states) {
        double days = periods.stream().mapToInt(ScenarioPeriod::days).sum();
        double[] weights =
                periods.stream().mapToDouble(period -> period.days() / days).toArray();
        FlowState last = states.getLast();
        Assigned mean =
                new MeanFlows(weights, states.stream().map(FlowState::assigned).toList());
        FlowResult year = last.told.of(question.withoutHours(), last.network, last.parts, mean, FlowWatch.NONE, 0);
        List<FlowPeriod> told = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            ScenarioPeriod period = periods.get(i);
            told.add(new FlowPeriod(period.days(), period.scenario(), states.get(i).answer));
        }
        return year.ofPeriods(told);
    }
}
