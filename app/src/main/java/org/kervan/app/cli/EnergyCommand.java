package org.kervan.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyDocument;
import org.kervan.app.energy.EnergyOptions;
import org.kervan.app.energy.EnergyQuestion;
import org.kervan.app.energy.EnergyReader;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.energy.NoEnergyException;
import org.kervan.app.flow.FlowService;
import org.kervan.app.problem.Faults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code energy}: oil, gas and power of a year. Exit 0 certified, 2 bad question, 4 no answer that can be believed. */
@Command(
        name = "energy",
        description = "Finds what pipelines and power lines carry at least cost, what an hour or a unit more is worth,"
                + " and who goes without.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered and certified",
            "1:the data has faults",
            "2:bad scenario or option",
            "4:no answer that can be believed"
        })
final class EnergyCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioFile scenario = new ScenarioFile();

    @Option(names = "--year", paramLabel = "Y", description = "Year of demand and works (default: that of the tables).")
    private @Nullable String year;

    @Option(names = "--carrier", paramLabel = "WHAT", description = "Tell of oil, gas or power alone.")
    private @Nullable String carrier;

    @Option(
            names = "--plants",
            paramLabel = "HOW",
            description = "able (what is worth its cost; default) or observed (no more than they gave).")
    private @Nullable String plants;

    @Option(
            names = "--oil-by-transport",
            description = "Ask railways and ships to take the oil that loses its pipeline; takes some seconds.")
    private boolean oilByTransport;

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        EnergyService service = new EnergyService(new FlowService(data.load(printing.errors()), data.folder()));
        byte[] body = scenario.body();
        Faults faults = new Faults();
        EnergyOptions options = new EnergyOptions(year, carrier, plants, oilByTransport);
        try {
            EnergyQuestion question = EnergyReader.read(body, options, service.network(), faults);
            if (question == null) {
                throw scenario.refused(faults.toProblem(), printing);
            }
            EnergyDocument answer = service.answer(question);
            printing.answer(answer, () -> new EnergyReport(answer).toString());
            return answer.status().equals("optimal") ? 0 : Failure.NOT_REACHED;
        } catch (NoEnergyException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }
}
