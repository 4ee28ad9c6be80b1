package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.RankList;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.RankCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger ranks}: claimed places among trade partners. */
@Command(
        name = "ranks",
        description = "Claimed places among trade partners beside those that trade tables give.",
        mixinStandardHelpOptions = true)
final class LedgerRanksCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            Table table = new Table(LEFT, RIGHT, RIGHT, LEFT);
            table.row(Messages.of("ledger.ranks.columns").split("\\|"));
            for (RankCheck one : view.study().ranks()) {
                table.row(
                        one.claim(),
                        Integer.toString(one.claimed()),
                        one.computed() == null ? "-" : one.computed().toString(),
                        Plain.whole(one.reason()));
            }
            ledger.print(spec, RankList.of(view).rows(), table.toString());
            return 0;
        });
    }
}
