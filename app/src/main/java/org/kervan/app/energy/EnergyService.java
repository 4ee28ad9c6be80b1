package org.kervan.app.energy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.issue.Issue;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.study.energy.EnergyAnswer;
import org.kervan.study.energy.EnergyStudy;

/** Answers questions about the energy systems of one data package, which are read when first needed. Safe for many threads. */
public final class EnergyService {
    private final KervanData data;
    private final Path folder;
    private final EnergyStudy study = new EnergyStudy();
    private volatile @Nullable EnergyNetwork network;

    /**
     * @param data the package
     * @param folder where it lies; its energy tables are read from there
     */
    public EnergyService(KervanData data, Path folder) {
        this.data = data;
        this.folder = folder;
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
        return new Documents(question, base, year).document(data.dataset().hash(), states);
    }

    private EnergyNetwork read() throws NoEnergyException {
        PartReport<EnergyNetwork> report;
        try {
            report = DataFolder.energy(folder);
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
        if (!report.hash().equals(data.dataset().hash())) {
            throw new NoEnergyException(Messages.of("flows.other-version"));
        }
        return read;
    }
}
