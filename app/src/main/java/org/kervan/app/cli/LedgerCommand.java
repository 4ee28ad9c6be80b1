package org.kervan.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ledger}: what was promised, what is claimed, what was measured, and by whom. */
@Command(
        name = "ledger",
        description = "Promises, claims and measurements of the Turkic states, each with who says so and where.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:the data or a file has faults, or the ledger does not verify",
            "2:no such thing, a bad option, or the ledger cannot be used"
        },
        subcommands = {
            LedgerSearchCommand.class,
            LedgerShowCommand.class,
            LedgerStatementsCommand.class,
            LedgerPromisesCommand.class,
            LedgerClaimsCommand.class,
            LedgerContradictionsCommand.class,
            LedgerTradeCommand.class,
            LedgerIntraCommand.class,
            LedgerMatrixCommand.class,
            LedgerRanksCommand.class,
            LedgerMobilityCommand.class,
            LedgerIndicatorsCommand.class,
            LedgerObservationsCommand.class,
            LedgerProposeCommand.class,
            LedgerReviewCommand.class,
            LedgerDisputeCommand.class,
            LedgerSupersedeCommand.class,
            LedgerRetireCommand.class,
            LedgerMergeCommand.class,
            LedgerExportCommand.class,
            LedgerImportCommand.class,
            LedgerVerifyCommand.class,
            LedgerBackupCommand.class,
            LedgerUserCommand.class,
            LedgerGrantCommand.class,
            LedgerTokenCommand.class
        })
final class LedgerCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }
}
