package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.network.Network;

/** What an answer rests on, told with it. */
final class Assumptions {
    private Assumptions() {}

    static List<String> of(FlowQuestion question, Choice choice, Network network) {
        List<String> said = new ArrayList<>();
        said.add(FlowWords.of("assumption.demand", String.valueOf(Shipments.YEAR)));
        said.add(FlowWords.of("assumption.no-domestic"));
        said.add(FlowWords.of("assumption.oil"));
        if (question.year() != FlowQuestion.BASE_YEAR) {
            said.add(FlowWords.of("assumption.year", String.valueOf(question.year()), String.valueOf(Shipments.YEAR)));
        }
        said.add(FlowWords.of(
                "assumption.access",
                Math.round(100 * (choice.notRussia() + choice.notIran())),
                Math.round(100 * choice.notIran())));
        said.add(FlowWords.of("assumption.mode." + question.mode().key()));
        if (question.elasticity() > 0) {
            said.add(FlowWords.of("assumption.elastic", question.elasticity()));
        }
        if (question.hours()) {
            said.add(FlowWords.of("assumption.hours"));
        }
        if (question.coordination()) {
            said.add(FlowWords.of("assumption.coordination", EquilibriumModel.UNSERVED_USD_PER_TONNE));
        }
        said.add(FlowWords.of(question.hardCapacity() ? "assumption.hard" : "assumption.soft"));
        said.add(FlowWords.of("assumption.direction"));
        said.add(FlowWords.of("assumption.no-hop"));
        return said;
    }
}
