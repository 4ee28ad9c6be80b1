package org.kervan.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kervan.app.opf.OpfDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.engine.lp.LpStatus;
import org.kervan.io.matpower.Matpower;
import org.kervan.io.matpower.MatpowerRead;
import org.kervan.study.opf.DcOpf;
import org.kervan.study.opf.OpfClash;
import org.kervan.study.opf.OpfResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opf}: the cheapest generation of a grid of others. */
@Command(
        name = "opf",
        description = "DC optimal power flow of a MATPOWER case file (as PGLib-OPF has them), with a proof.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the cheapest generation was found and checked",
            "1:the file has faults",
            "3:no generation keeps the limits, or none was found"
        })
final class OpfCommand implements Callable<Integer> {

    private static final int NO_ANSWER = 3;
    private static final int SHOWN = 12;

    @Parameters(paramLabel = "FILE", description = "Case file (.m), version 2 of the case format.")
    private Path file = Path.of("");

    @Option(
            names = "--details",
            description = "With --json: also price, flow and output of every bus, branch, generator.")
    private boolean details;

    @Mixin
    private final Printing printing = new Printing();

    @Override
    public Integer call() throws Failure {
        MatpowerRead read = Matpower.read(file);
        if (read.content() == null) {
            throw new Failure(
                    Failure.FAULTS,
                    FaultReport.faults(read.faults()),
                    printing.document(() -> CheckDocument.of(read.faults())));
        }
        OpfResult result = DcOpf.solve(read.content());
        printing.answer(OpfDocument.of(result, details), () -> report(result));
        return result.status() == LpStatus.OPTIMAL ? 0 : NO_ANSWER;
    }

    private String report(OpfResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.of(
                "opf.heading",
                Plain.of(String.valueOf(file.getFileName())),
                Digits.whole(result.buses()),
                Digits.whole(result.branches())));
        if (result.status() == LpStatus.OPTIMAL) {
            lines.add(Messages.of(
                    "opf.cost", Digits.plain(result.costUsdPerHour()), Digits.exponent(result.dualityGap())));
            long binding =
                    result.flows().stream().filter(f -> f.usdPerMwh() > 0).count();
            lines.add(Messages.of("opf.prices", price(result, true), price(result, false), Digits.whole(binding)));
        } else {
            lines.add(Messages.of("opf.status." + result.status().name()));
            lines.addAll(clash(result.clash()));
        }
        if (!result.reason().isEmpty()) {
            lines.add(Plain.of(result.reason()));
        }
        lines.add(Messages.of("opf.solver", result.solver(), result.rounds(), Digits.three(result.seconds())));
        return String.join("\n", lines);
    }

    private static String price(OpfResult result, boolean least) {
        var prices = result.prices().stream().mapToDouble(OpfResult.BusPrice::usdPerMwh);
        return Digits.plain((least ? prices.min() : prices.max()).orElse(Double.NaN));
    }

    private static List<String> clash(OpfClash clash) {
        List<String> lines = new ArrayList<>();
        list("opf.clash.buses", clash.buses(), lines);
        list("opf.clash.branches", clash.branches(), lines);
        list("opf.clash.generators", clash.generators(), lines);
        return lines;
    }

    private static void list(String key, List<?> items, List<String> lines) {
        if (!items.isEmpty()) {
            String shown = items.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            String more = items.size() > SHOWN ? Messages.of("opf.more", items.size() - SHOWN) : "";
            lines.add(Messages.of(key, shown + more));
        }
    }
}
