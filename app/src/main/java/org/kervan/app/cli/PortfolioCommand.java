package org.kervan.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.json.Json;
import org.kervan.app.portfolio.PortfolioAsked;
import org.kervan.app.portfolio.PortfolioDocument;
import org.kervan.app.portfolio.PortfolioReader;
import org.kervan.app.portfolio.PortfolioService;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.study.appraise.AppraisalWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code portfolio}: which projects a budget should go to. Exit 0 certified, 2 bad question, 4 gap not reached. */
@Command(
        name = "portfolio",
        description = "Chooses projects under a budget, tells the proof, and how the gain may be shared.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered and certified",
            "1:the data has faults",
            "2:bad option",
            "4:answered, but a gap was not reached, or ended before the answer"
        })
final class PortfolioCommand implements Callable<Integer> {

    @Option(names = "--budget", required = true, paramLabel = "USD_MILLION", description = "For all years together.")
    private double budget;

    @Option(names = "--per-year", paramLabel = "USD_MILLION", description = "The most that may be spent in one year.")
    private @Nullable Double perYear;

    @Option(
            names = "--per-country",
            split = ",",
            paramLabel = "CC=USD_MILLION",
            description = "The most that a country may bear.")
    private Map<String, Double> perCountry = Map.of();

    @Option(
            names = "--projects",
            split = ",",
            paramLabel = "ID",
            description = "Projects to choose from (default: all that are not completed and whose cost was published).")
    private List<String> projects = List.of();

    @Option(
            names = "--capex",
            split = ",",
            paramLabel = "ID=USD_MILLION",
            description = "Cost of a project where the tables state none, or another.")
    private Map<String, Double> capex = Map.of();

    @Option(
            names = "--needs",
            split = ",",
            paramLabel = "ID=ID",
            description = "A project that is not chosen without another.")
    private Map<String, String> needs = Map.of();

    @Option(names = "--discount", paramLabel = "RATE", description = "Rate of discount a year.")
    private @Nullable Double discount;

    @Option(names = "--horizon", paramLabel = "YEARS", description = "Years counted.")
    private @Nullable Integer horizon;

    @Option(names = "--frontier", paramLabel = "N", description = "Try N budgets between one project and all.")
    private int frontier;

    @Option(names = "--futures", description = "Compare the nearest sets when demand grows little or much.")
    private boolean futures;

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        AppraisalService appraisals = data.appraisals(printing.errors());
        PortfolioService service = new PortfolioService(appraisals);
        try {
            PortfolioDocument answer = answer(asked(service), service);
            printing.answer(answer, () -> new PortfolioReport(answer).toString());
            return answer.certificate().status().equals("certified") ? 0 : Failure.NOT_REACHED;
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        } catch (CancellationException e) {
            throw new Failure(Failure.NOT_REACHED, Messages.of("appraise.cancelled"), "");
        }
    }

    private PortfolioDocument answer(PortfolioAsked asked, PortfolioService service) throws NoDemandException {
        try (Interrupt interrupt = Interrupt.listen();
                Progress progress = Progress.of(printing.errors())) {
            return service.answer(
                    asked, new AppraisalWatch(interrupt::came, step -> progress.steps(step.done(), step.of())));
        }
    }

    /** What was typed is read as a body would be, so that both are held to the same rules. */
    private PortfolioAsked asked(PortfolioService service) throws Failure, NoDemandException {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("budget", budget);
        put(typed, "perYear", perYear);
        put(typed, "perCountry", perCountry.isEmpty() ? null : perCountry);
        put(typed, "projects", projects.isEmpty() ? null : projects);
        put(typed, "capex", capex.isEmpty() ? null : capex);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        needs.forEach((id, other) ->
                lists.computeIfAbsent(id, key -> new ArrayList<>()).add(other));
        put(typed, "needs", lists.isEmpty() ? null : lists);
        put(typed, "discount", discount);
        put(typed, "horizon", horizon);
        typed.put("frontier", frontier);
        typed.put("futures", futures);
        JsonFaults faults = new JsonFaults();
        JsonPart whole = JsonText.read(Json.toText(typed).getBytes(StandardCharsets.UTF_8), faults);
        Members members = Members.of(Objects.requireNonNull(whole), PortfolioReader.MEMBERS, faults);
        PortfolioAsked asked = PortfolioReader.read(Objects.requireNonNull(members), service.projects(), faults);
        if (asked == null || !faults.isEmpty()) {
            Faults told = new Faults();
            faults.sorted().forEach(fault -> told.at(fault.place().pointer(), 0, 0, fault.value(), fault.message()));
            List<String> lines =
                    faults.sorted().stream().map(fault -> fault.message()).toList();
            throw printing.refused(lines, told.toProblem());
        }
        return asked;
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
