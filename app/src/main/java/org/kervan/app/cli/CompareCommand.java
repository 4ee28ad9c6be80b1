package org.kervan.app.cli;

import java.util.concurrent.Callable;
import org.kervan.app.compare.CompareService;
import org.kervan.app.compare.ComparisonDocument;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.study.flow.FlowWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare}: two scenarios solved and put side by side. Exit 0 both certified, 4 a gap not reached. */
@Command(
        name = "compare",
        description = "Solves two scenarios and tells where they differ: totals, corridors, countries, full places.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered, both certified",
            "1:a scenario or the data have faults",
            "2:no such scenario, or a bad option",
            "4:answered, but a gap was not reached"
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "An id of the library, base, or a file.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one; differences are those of B from A.")
    private String b = "";

    @Mixin
    private final ScenarioOption scenarios = new ScenarioOption();

    @Override
    public Integer call() throws Failure {
        ScenarioService service = scenarios.service();
        CheckedScenario one = scenarios.sound(a, service);
        CheckedScenario other = scenarios.sound(b, service);
        Printing printing = scenarios.printing();
        try (Interrupt interrupt = Interrupt.listen();
                Progress progress = Progress.of(printing.errors())) {
            FlowWatch watch = new FlowWatch(interrupt::came, progress::tell);
            ComparisonDocument answer = new CompareService(service.flows()).compare(one, other, watch);
            printing.answer(answer, () -> new CompareReport(answer).toString());
            return certified(answer.a()) && certified(answer.b()) ? 0 : Failure.NOT_REACHED;
        } catch (NoDemandException e) {
            throw new Failure(Failure.UNUSABLE, Failure.messageOf(e), "");
        }
    }

    private static boolean certified(ComparisonDocument.Side side) {
        return side.certificate().status().equals("certified");
    }
}
