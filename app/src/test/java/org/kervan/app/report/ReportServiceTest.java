package org.kervan.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.app.appraise.AppraisalAsked;
import org.kervan.app.appraise.AppraisalOptions;
import org.kervan.app.appraise.AppraisalReader;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.study.appraise.AppraisalWatch;

/** A report of the real package: everything in one file, and nothing of the data taken for markup. */
class ReportServiceTest {
    private static final String SCENARIO = """
        {"name": "A hub <b>&", "question": "Worth it?", "assumptions": [{"text": "One & <i>two</i>"}],
         "changes": [{"change": "project", "id": "aktau-container-hub"}]}
        """;

    @Test
    void itHoldsEverythingAndFetchesNothing() throws NoDemandException {
        AppraisalService service = new AppraisalService(RealData.flows());
        byte[] body = SCENARIO.getBytes(StandardCharsets.UTF_8);
        List<String> set = List.of("demand-growth=0", "growth-last-year=2030", "demand-elasticity=0.5", "draws=200");
        Faults faults = new Faults();
        AppraisalAsked asked =
                AppraisalReader.read(body, new AppraisalOptions(null, null, List.of(), set), service, faults);
        ReportService.Report report = new ReportService(service)
                .write(Objects.requireNonNull(asked), body, "./kervan report x -o y", AppraisalWatch.NONE);
        String html = new String(report.html(), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<h1>A hub &lt;b&gt;&amp;</h1>", "Worth it?", "One &amp; &lt;i&gt;two&lt;/i&gt;")
                .contains("./kervan report x -o y", report.answer().dataset(), "<svg", "Certified")
                .doesNotContain("<script", "<link", "src=", "@import", "NaN");
    }
}
