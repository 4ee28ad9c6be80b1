package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.problem.Faults;
import org.kervan.app.problem.Problem;
import org.kervan.app.route.RouteDocument;
import org.kervan.app.route.RouteReader;
import org.kervan.app.route.RouteRequest;
import org.kervan.app.text.Plain;
import org.kervan.study.route.RouteQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code route}: ways from one place to another. Exit 0 found, 2 unknown place or bad option, 3 no route. */
@Command(
        name = "route",
        description = "Finds routes and explains them leg by leg. Places are ids, UN/LOCODEs or names in any language.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:found", "1:the data has faults", "2:unknown place or bad option", "3:no route"})
final class RouteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", description = "Where the goods are.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Where they shall be.")
    private String to = "";

    @Option(names = "--commodity", paramLabel = "ID", description = "What moves (default: containers-general).")
    private @Nullable String commodity;

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "Only links open in that year (default: that of the data).")
    private @Nullable String year;

    @Option(names = "--depart", paramLabel = "YYYY-MM-DD", description = "Day of departure; published timetables hold.")
    private @Nullable String depart;

    @Option(names = "--via", paramLabel = "X", description = "A place to pass; may be repeated, in order.")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--avoid",
            paramLabel = "X",
            description = "A place, link, corridor, country, mode or sea not to touch; may be repeated.")
    private List<String> avoid = new ArrayList<>();

    @Option(
            names = "--optimise",
            paramLabel = "WHAT",
            description = "What the first route is best at: time, money, co2 or reliability (default: time).")
    private @Nullable String optimise;

    @Option(names = "--max", paramLabel = "N", description = "Most routes to list, 1 to 20 (default: 5).")
    private @Nullable String max;

    @Mixin
    private final Printing printing = new Printing();

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Failure {
        KervanData loaded = data.load(printing.errors());
        RouteRequest asked = new RouteRequest(from, to, commodity, year, depart, via, avoid, optimise, max);
        Faults faults = new Faults();
        RouteQuestion question = RouteReader.read(asked, loaded, faults);
        if (question == null) {
            throw refused(faults.toProblem());
        }
        RouteDocument answer =
                RouteDocument.of(loaded, question, loaded.planner().plan(question));
        printing.answer(answer, () -> new RouteReport(loaded, answer).toString());
        return answer.routes().isEmpty() ? Failure.NO_ROUTE : 0;
    }

    private Failure refused(Problem problem) {
        List<String> lines = new ArrayList<>();
        problem.errors().forEach(fault -> lines.add(Plain.whole(fault.message())));
        return printing.refused(lines, problem);
    }
}
