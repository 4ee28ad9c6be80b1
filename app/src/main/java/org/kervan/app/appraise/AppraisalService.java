package org.kervan.app.appraise;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.demand.Project;
import org.kervan.model.issue.Issue;
import org.kervan.study.appraise.Appraisal;
import org.kervan.study.appraise.AppraisalStudy;
import org.kervan.study.appraise.AppraisalWatch;

/** Appraises on one data package. The study is made when first needed. Safe for many threads. */
public final class AppraisalService {
    private final FlowService flows;
    private final Path folder;
    private final ScenarioService scenarios;
    private final EnergyService energy;
    private volatile @Nullable AppraisalStudy study;

    /** On the package of these flows. */
    public AppraisalService(FlowService flows) {
        this.flows = flows;
        this.folder = flows.folder();
        this.scenarios = new ScenarioService(flows);
        this.energy = new EnergyService(flows);
    }

    /** The library of the package. */
    public ScenarioService scenarios() {
        return scenarios;
    }

    /** Network and flows. */
    public FlowService flows() {
        return flows;
    }

    /** The study, made now when it is not there yet. */
    public AppraisalStudy study() throws NoDemandException {
        AppraisalStudy made = study;
        if (made == null) {
            synchronized (this) {
                made = study;
                if (made == null) {
                    int threads = Runtime.getRuntime().availableProcessors();
                    made = AppraisalStudy.of(
                            flows.study(), parameters(), flows.data().year(), threads);
                    study = made;
                }
            }
        }
        return made;
    }

    /**
     * The answer.
     *
     * @param watch who waits for it
     */
    public AppraisalDocument answer(AppraisalAsked asked, AppraisalWatch watch) throws NoDemandException {
        AppraisalStudy ready = study();
        List<Project> projects = flows.study().context().projects();
        Appraisal found = ready.appraise(Cases.of(asked, projects, flows.data(), ready.firstYear()), watch);
        return AppraisalDocuments.of(
                flows.data().dataset().hash(),
                asked,
                found,
                ready.table(),
                Cases.estimatedCosts(asked, projects),
                EnergyWorth.of(asked, energy, found.terms(), found.firstYear()));
    }

    private List<AppraisalParameter> parameters() throws NoDemandException {
        PartReport<List<AppraisalParameter>> report;
        try {
            report = DataFolder.appraisal(folder);
        } catch (UnusableDataException e) {
            throw new NoDemandException(Messages.of("appraise.no-table"));
        }
        List<AppraisalParameter> rows = report.part();
        if (rows == null) {
            Issue first = report.faults().getFirst();
            throw new NoDemandException(Messages.of(
                    "appraise.faults", report.faults().size(), first.file(), first.line(), first.message()));
        }
        if (rows.isEmpty()) {
            throw new NoDemandException(Messages.of("appraise.no-table"));
        }
        if (!report.hash().equals(flows.data().dataset().hash())) {
            throw new NoDemandException(Messages.of("flows.other-version"));
        }
        return rows;
    }
}
