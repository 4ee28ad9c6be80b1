package org.kervan.study.flow;

import org.kervan.engine.logit.LogitStart;

/**
 * Where an answer ended, for others to start from that differ a little. It saves time and changes digits beyond the gap
 * only; whoever wants the same bits again starts from the same.
 */
public final class FlowStart {
    final FlowSolver solver;
    final LogitStart from;

    FlowStart(FlowSolver solver, LogitStart from) {
        this.solver = solver;
        this.from = from;
    }
}
