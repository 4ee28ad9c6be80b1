package org.kervan.app.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.app.appraise.AppraisalAsked;
import org.kervan.app.appraise.AppraisalDocument;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.scenario.ScenarioDocument;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioText;
import org.kervan.study.appraise.AppraisalWatch;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowWatch;

/** Writes reports on one data package. */
public final class ReportService {
    private final AppraisalService appraisals;

    /** With appraisals of the same package. */
    public ReportService(AppraisalService appraisals) {
        this.appraisals = appraisals;
    }

    /**
     * An answer and the file that tells it.
     *
     * @param answer the appraisal
     * @param html the file
     */
    public record Report(AppraisalDocument answer, byte[] html) {}

    /**
     * Appraises and writes.
     *
     * @param text the scenario as it was read, for what it says to people
     * @param command what gives the same file again
     * @param watch who waits for it
     */
    public Report write(AppraisalAsked asked, byte[] text, String command, AppraisalWatch watch)
            throws NoDemandException {
        AppraisalDocument answer = appraisals.answer(asked, watch);
        FlowService flows = appraisals.flows();
        int year = asked.scenario().year() == null
                ? answer.firstYear()
                : asked.scenario().year();
        FlowResult before = flows.solve(Scenario.BASE, year, FlowWatch.NONE);
        FlowResult after = flows.solve(asked.scenario(), year, FlowWatch.NONE);
        Set<String> works = new HashSet<>();
        List<String> ids =
                answer.works().stream().map(AppraisalDocument.WorkRow::id).toList();
        flows.study().context().projects().stream()
                .filter(project -> ids.contains(project.id()))
                .forEach(project -> works.addAll(project.links()));
        ScenarioDocument read = ScenarioDocument.read(text, new JsonFaults());
        ScenarioText said = read == null ? ScenarioText.NONE : read.text();
        String map = new ReportMap(flows.data(), before, after, works).svg();
        String html = new ReportWriter(answer, said, flows.data(), map, command).write();
        return new Report(answer, html.getBytes(StandardCharsets.UTF_8));
    }
}
