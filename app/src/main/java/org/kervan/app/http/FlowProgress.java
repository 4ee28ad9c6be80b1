package org.kervan.app.http;

import org.kervan.study.flow.FlowWatch;

/**
 * Where a solve of flows stands.
 *
 * @param step ue, so or stochastic: what is solved for
 */
record FlowProgress(String step, int iteration, double relativeGap, double targetGap) {
    static FlowProgress of(FlowWatch.Step step) {
        return new FlowProgress(step.mode().key(), step.round(), step.relativeGap(), step.targetGap());
    }
}
