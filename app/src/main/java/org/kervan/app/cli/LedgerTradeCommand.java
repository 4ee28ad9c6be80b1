package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.TradeLists;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.TradeBetween;
import org.kervan.study.promise.TradeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger trade}: trade of two states as each of them counts it. */
@Command(
        name = "trade",
        description = "Trade of two states as each counts it, what was promised, and what it would take.",
        mixinStandardHelpOptions = true)
final class LedgerTradeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "Country code.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "Country code.")
    private String b = "";

    @Option(names = "--by", paramLabel = "YEAR", description = "Year to reach targets by.")
    private @Nullable String by;

    @Option(names = "--target-usd-million", paramLabel = "N", description = "A target besides the promised ones.")
    private @Nullable String target;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            for (String one : List.of(a, b)) {
                if (!TradeLists.isCountry(one, view)) {
                    throw ledger.refused(Messages.of("problem.not-found.ledger", Plain.of(one)));
                }
            }
            if (a.equals(b)) {
                throw ledger.refused(Messages.of("fault.same-state", a));
            }
            Integer year = ledger.number("--by", by, 1990, 2200);
            Integer usdMillion = ledger.number("--target-usd-million", target, 1, 100_000_000);
            Double wanted = usdMillion == null ? null : Double.valueOf(usdMillion);
            ledger.print(
                    spec,
                    TradeLists.between(a, b, year, wanted, view),
                    view,
                    text(view.study().trade(a, b, year, wanted)));
            return 0;
        });
    }

    private static String text(TradeBetween trade) {
        Table table = new Table(LEFT, LEFT, LEFT, RIGHT);
        table.row(Messages.of("ledger.trade.columns").split("\\|"));
        Stream.concat(trade.series().stream(), trade.flows().stream())
                .flatMap(series -> series.values().stream())
                .forEach(one -> table.row(one.area(), one.period().text(), Plain.of(one.label()), number(one)));
        StringBuilder text = new StringBuilder(table.toString());
        for (TradeBetween.Need need : trade.needed()) {
            Double growth = need.percentPerYear();
            text.append('\n')
                    .append(Messages.of(
                            growth == null ? "ledger.trade.reached" : "ledger.trade.need",
                            Plain.of(need.from().label()),
                            number(need.from()),
                            Integer.toString(need.from().period().year()),
                            String.format(Locale.ROOT, "%.0f", need.targetUsdMillion()),
                            Integer.toString(need.toYear()),
                            growth == null ? "" : String.format(Locale.ROOT, "%+.1f", growth)));
        }
        trade.energy().forEach(one -> text.append('\n').append(Plain.whole(one.reason())));
        trade.whyDiffer().forEach(one -> text.append('\n').append(Plain.whole(one)));
        return text.toString();
    }

    private static String number(TradeValue value) {
        return String.format(Locale.ROOT, "%.1f", value.usdMillion());
    }
}
