package org.kervan.app.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.issue.Issue;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.study.couple.OilByTransport;
import org.kervan.study.couple.OilCoupling;
import org.kervan.study.energy.EnergyAnswer;
import org.kervan.study.energy.EnergyStudy;
import org.kervan.study.flow.FlowStudy;

/** Answers questions about the energy systems of one data package, which are read when first needed. Safe for many threads. */
public final class EnergyService {
    private final FlowService flows;
    private final EnergyStudy study = new EnergyStudy();
    private volatile @Nullable EnergyNetwork network;

    /**
     * @param flows the package and where it lies; its energy tables are read from there
     */
    public EnergyService(FlowService flows) {
        this.flows = flows;
    }

    /** The systems as the tables have them. */
    public EnergyNetwork network() throws NoEnergyException {
        EnergyNetwork read = network;
        if (read == null) {
            synchronized (this) {
                read = network;
                if (read == null) {
                    read = read();
                    network = read;
                }
            }
        }
        return read;
    }

    /** The answer. The question must have been checked, see {@link EnergyReader}. */
    public EnergyDocument answer(EnergyQuestion question) throws NoEnergyException {
        EnergyNetwork base = network();
        List<ScenarioPeriod> periods = question.scenario().periods();
        List<EnergyAnswer> answers = new ArrayList<>();
        for (ScenarioPeriod period : periods) {
            EnergyNetwork changed = period.scenario().applyTo(base).network();
            answers.add(
                    question.moving()
                            ? study.moving(changed, question.year(), question.observed())
                            : study.answer(changed, question.year(), question.observed()));
        }
        Optional<EnergyAnswer> failed =
                answers.stream().filter(each -> !each.certificate().optimal()).findFirst();
        int[] days = periods.stream().mapToInt(ScenarioPeriod::days).toArray();
        EnergyAnswer year = failed.orElseGet(() -> EnergyStudy.mean(answers, days));
        List<EnergyDocument.State> states = new ArrayList<>();
        for (int i = 0; i < days.length && days.length > 1; i++) {
            states.add(new Documents(question, base, answers.get(i)).state(days[i]));
        }
        return new Documents(question, base, year)
                .document(flows.data().dataset().hash(), states, oil(question, base));
    }

    /** What railways and ships make of oil without a pipeline; null when nobody asks or the systems have no answer. */
    private @Nullable OilDocument oil(EnergyQuestion question, EnergyNetwork base) throws NoEnergyException {
        if (!question.oilByTransport()) {
            return null;
        }
        FlowStudy carriers;
        try {
            carriers = flows.study();
        } catch (NoDemandException e) {
            throw new NoEnergyException(String.valueOf(e.getMessage()));
        }
        int year = question.year();
        if (!question.scenario()
                .applyTo(carriers.network(year), carriers.context())
                .issues()
                .isEmpty()) {
            throw new NoEnergyException(Messages.of("energy.oil.misfit"));
        }
        OilByTransport oil = new OilCoupling(base, carriers, year, question.observed()).of(question.scenario());
        return oil == null ? null : OilDocument.of(oil);
    }

    private EnergyNetwork read() throws NoEnergyException {
        PartReport<EnergyNetwork> report;
        try {
            report = DataFolder.energy(flows.folder());
        } catch (UnusableDataException e) {
            throw new NoEnergyException(Messages.of("energy.none"));
        }
        EnergyNetwork read = report.part();
        if (read == null) {
            Issue first = report.faults().getFirst();
            throw new NoEnergyException(
                    Messages.of("energy.faults", report.faults().size(), first.file(), first.line(), first.message()));
        }
        if (read.nodes().isEmpty() || read.parameters().isEmpty()) {
            throw new NoEnergyException(Messages.of("energy.none"));
        }
        if (!report.hash().equals(flows.data().dataset().hash())) {
            throw new NoEnergyException(Messages.of("flows.other-version"));
        }
        return read;
    }
}
