package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.IntraList;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.IntraShare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger intra}: the share of trade inside the organisation. */
@Command(
        name = "intra",
        description = "Trade inside the organisation as a share, by every definition in use, and what was said of it.",
        mixinStandardHelpOptions = true)
final class LedgerIntraCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            ledger.print(spec, IntraList.of(view), view, text(view.study().intraShare()));
            return 0;
        });
    }

    private static String text(IntraShare share) {
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("ledger.intra.columns").split("\\|"));
        for (IntraShare.Definition one : share.definitions()) {
            table.row(
                    one.scope().key(),
                    one.counting().key(),
                    Integer.toString(one.year()),
                    percent(one.lowPercent()),
                    percent(one.highPercent()));
        }
        StringBuilder text = new StringBuilder(table.toString());
        for (IntraShare.Said said : share.said()) {
            text.append('\n')
                    .append(said.value().toPlainString())
                    .append(' ')
                    .append(said.unit())
                    .append(said.period().isEmpty() ? "" : " " + said.period())
                    .append(", ")
                    .append(Plain.of(said.claimant()))
                    .append(": ")
                    .append(Plain.whole(said.reason()));
        }
        return text.toString();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
