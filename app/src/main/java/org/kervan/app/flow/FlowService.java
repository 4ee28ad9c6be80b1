package org.kervan.app.flow;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.count.Observations;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.issue.Issue;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioContext;
import org.kervan.study.flow.Calibration;
import org.kervan.study.flow.CalibrationReport;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowStudy;
import org.kervan.study.flow.FlowWatch;

/**
 * Answers flow questions on one data package. The study is made when first needed, which takes a second or two, so that
 * routes and pages do not wait for it. Safe for many threads.
 */
public final class FlowService {

    private final KervanData data;
    private final Path folder;
    private volatile @Nullable FlowStudy study;
    private @Nullable DemandTables demand;
    private final RecentAnswers answers = new RecentAnswers();

    /**
     * @param data the package
     * @param folder where it lies; its demand is read from there
     */
    public FlowService(KervanData data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** The package. */
    public KervanData data() {
        return data;
    }

    /** Where the package lies. */
    public Path folder() {
        return folder;
    }

    /** The study, made now when it is not there yet. */
    public FlowStudy study() throws NoDemandException {
        FlowStudy made = study;
        if (made == null) {
            synchronized (this) {
                made = study;
                if (made == null) {
                    made = make();
                    study = made;
                }
            }
        }
        return made;
    }

    /** Makes the study and solves the base beside what else goes on, so that the first question finds both. */
    public void prepare() {
        Thread.ofPlatform().daemon().name("prepare-flows").start(() -> {
            try {
                study().answer(FlowQuestion.base());
            } catch (NoDemandException e) {
                // told to who asks for flows
            }
        });
    }

    /** What a scenario may name beside the network; known without solving anything. */
    public ScenarioContext context() throws NoDemandException {
        return FlowStudy.context(demand());
    }

    /** The network that a scenario of a year is applied to; known without solving anything. */
    public Network network(int year) throws NoDemandException {
        return FlowStudy.network(data.dataset().network(), demand(), year);
    }

    /**
     * The answer to a scenario by the usual method, limits kept, with goods told apart; one that was given before is not
     * solved again. The scenario must have been checked.
     *
     * @param year year of the network
     * @param watch who waits for it
     */
    public FlowResult solve(Scenario scenario, int year, FlowWatch watch) throws NoDemandException {
        FlowStudy prepared = study();
        return answers.find(scenario.hash() + " " + year, () -> {
            FlowQuestion question =
                    new FlowQuestion(scenario, year, FlowMode.STOCHASTIC, true, null, true, false, false, 0, false);
            return prepared.answer(question, watch);
        });
    }

    /**
     * The answer. The question must have been checked, see {@link FlowReader}.
     *
     * @param watch who waits for it
     */
    public FlowDocument answer(FlowQuestion question, FlowWatch watch) throws NoDemandException {
        FlowResult result = study().answer(question, watch);
        return FlowDocument.of(data.dataset().hash(), question.scenario(), result);
    }

    /** What was observed, with the faults of those tables. */
    public PartReport<Observations> observations() throws UnusableDataException {
        return DataFolder.observations(folder);
    }

    /** Puts the base year beside counts. */
    public ValidationDocument compare(Observations observations) throws NoDemandException {
        return ValidationDocument.of(data.dataset().hash(), study().compare(observations));
    }

    /**
     * Estimates how shippers choose; takes minutes.
     *
     * @param progress is told each step in words
     */
    public CalibrationDocument calibrate(Observations observations, Consumer<String> progress)
            throws NoDemandException {
        CalibrationReport report =
                Calibration.run(data.dataset().network(), demand(), observations, threads(), progress);
        return CalibrationDocument.of(data.dataset().hash(), report);
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private FlowStudy make() throws NoDemandException {
        return FlowStudy.of(data.dataset().network(), demand(), threads());
    }

    private synchronized DemandTables demand() throws NoDemandException {
        DemandTables known = demand;
        if (known == null) {
            known = readDemand();
            demand = known;
        }
        return known;
    }

    private DemandTables readDemand() throws NoDemandException {
        PartReport<DemandTables> report;
        try {
            report = DataFolder.demand(folder);
        } catch (UnusableDataException e) {
            throw new NoDemandException(Messages.of("flows.no-demand"));
        }
        DemandTables demand = report.part();
        if (demand == null) {
            Issue first = report.faults().getFirst();
            throw new NoDemandException(Messages.of(
                    "flows.demand-faults", report.faults().size(), first.file(), first.line(), first.message()));
        }
        if (demand.rows().isEmpty()) {
            throw new NoDemandException(Messages.of("flows.no-demand"));
        }
        if (!report.hash().equals(data.dataset().hash())) {
            throw new NoDemandException(Messages.of("flows.other-version"));
        }
        return demand;
    }
}
