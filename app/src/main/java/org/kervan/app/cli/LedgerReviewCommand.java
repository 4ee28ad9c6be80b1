package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerService;
import org.kervan.app.ledger.ProposalRow;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Proposal;
import org.kervan.store.ledger.Writer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger review}: proposals, and what is decided about them. */
@Command(
        name = "review",
        description = "Lists proposals; with an id, decides about one of somebody else.",
        mixinStandardHelpOptions = true)
final class LedgerReviewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a proposal.")
    private @Nullable String id;

    @ArgGroup
    private @Nullable Decided decided;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String reason = "";

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    /** One of the two. */
    static final class Decided {
        @Option(names = "--accept", required = true, description = "It becomes a statement.")
        boolean accept;

        @Option(names = "--reject", required = true, description = "It does not.")
        boolean reject;
    }

    @Override
    public Integer call() throws Failure {
        if (id != null && (decided == null || reason.isBlank())) {
            throw ledger.refused(Messages.of("ledger.decide"));
        }
        return ledger.with(service -> id == null || decided == null ? list(service) : decide(service, id, decided));
    }

    private int list(LedgerService service) throws LedgerException, LedgerProblem {
        List<ProposalRow> rows = ProposalRow.of(
                service.store().proposals(ledger.writer(service), service.now()), service.book(service.today()));
        Table table = new Table(LEFT, LEFT, LEFT, LEFT, LEFT);
        table.row(Messages.of("ledger.proposals.columns").split("\\|"));
        for (ProposalRow row : rows) {
            table.row(
                    row.id(),
                    row.state(),
                    Plain.of(row.by()),
                    LedgerFigures.cut(
                            row.figure().subject() + " " + row.figure().property()),
                    LedgerFigures.value(row.figure()));
        }
        ledger.print(spec, rows, table.toString());
        return 0;
    }

    private int decide(LedgerService service, String proposal, Decided how) throws LedgerException, LedgerProblem {
        Writer writer = ledger.writer(service);
        Proposal.Decision decision = how.accept ? Proposal.Decision.ACCEPT : Proposal.Decision.REJECT;
        Proposal done = service.write(store -> store.review(proposal, decision, reason, writer, service.now()));
        ProposalRow row = ProposalRow.of(done, service.book(service.today()));
        ledger.print(
                spec,
                row,
                Messages.of(
                        "ledger.reviewed", row.id(), row.state(), row.figure().statement()));
        return 0;
    }
}
