package org.kervan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;
import org.kervan.study.energy.EnergyAnswer;
import org.kervan.study.energy.EnergyStudy;

/**
 * The energy systems of the package: from nothing, every link cut in its turn, a slider on one capacity, and every hour of
 * the year. CPU time of the calling thread, reading of the answer included.
 */
final class EnergySolves implements BenchCase {

    private static final int COLD = 5;
    private static final int STEPS = 60;
    private static final String SLIDER = "akhaltsikhe-borcka";

    private final Path folder;
    private final boolean everyHour;

    /** @param everyHour whether all 8,760 hours are solved too, which takes minutes */
    EnergySolves(Path folder, boolean everyHour) {
        this.folder = folder;
        this.everyHour = everyHour;
    }

    @Override
    public String name() {
        return everyHour ? "year-by-hour" : "energy";
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        PartReport<EnergyNetwork> report = read();
        EnergyNetwork base = Objects.requireNonNull(report.part());
        Outcome outcome = new Outcome(name(), report.hash().substring(0, 12));
        int year = EnergyStudy.baseYear(base);
        try (EnergyStudy study = new EnergyStudy()) {
            if (everyHour) {
                Meter meter = new Meter(1);
                EnergyAnswer[] answer = new EnergyAnswer[1];
                meter.run(() -> answer[0] = study.everyHour(base, year, false));
                outcome.say("8,760 hours        " + meter);
                outcome.count("cost-million-usd", Math.round(answer[0].costUsdMillion()));
            } else {
                outcome.count("cost-million-usd", Math.round(cold(study, base, year, outcome)));
                cuts(study, base, year, outcome);
                slider(study, base, year, outcome);
            }
        }
        return outcome;
    }

    private PartReport<EnergyNetwork> read() throws IOException {
        try {
            return DataFolder.energy(folder);
        } catch (UnusableDataException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static double cold(EnergyStudy study, EnergyNetwork base, int year, Outcome outcome) {
        Meter meter = new Meter(COLD);
        double[] cost = new double[1];
        for (int i = 0; i < COLD; i++) {
            meter.run(() -> cost[0] = study.answer(base, year, false).costUsdMillion());
        }
        outcome.say("96 hours, from nothing  " + meter);
        return cost[0];
    }

    private static void cuts(EnergyStudy study, EnergyNetwork base, int year, Outcome outcome) {
        List<EnergyLink> links = base.links();
        Meter meter = new Meter(links.size());
        long start = System.nanoTime();
        study.moving(base, year, false);
        for (EnergyLink link : links) {
            Change close = new Change.Close(Selection.of(Target.ENERGY_LINKS, link.id()));
            meter.run(() -> solve(study, base, year, close));
        }
        outcome.say(
                String.format(Locale.ROOT, "every link cut in its turn: %.1f s", (System.nanoTime() - start) / 1e9));
        outcome.say("  each             " + meter);
    }

    private static void slider(EnergyStudy study, EnergyNetwork base, int year, Outcome outcome) {
        Meter meter = new Meter(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double factor = 0.2 + 3.0 * i / STEPS;
            Change scale = new Change.Scale(Selection.of(Target.ENERGY_LINKS, SLIDER), Field.ENERGY_CAPACITY, factor);
            meter.run(() -> solve(study, base, year, scale));
        }
        outcome.say("slider on " + SLIDER + "  " + meter);
    }

    private static void solve(EnergyStudy study, EnergyNetwork base, int year, Change change) {
        Scenario scenario = new Scenario("", null, List.of(change));
        EnergyAnswer answer = study.moving(scenario.applyTo(base).network(), year, false);
        if (!answer.certificate().optimal()) {
            throw new IllegalStateException("no optimum: " + answer.certificate());
        }
    }
}
