package org.kervan.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.MobilityReply;
import org.kervan.app.ledger.StaysReader;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.promise.MobilityAnswer;
import org.kervan.study.promise.Stay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger mobility}: may somebody enter, and how many days are left. */
@Command(
        name = "mobility",
        description = "May a citizen enter a state, and how many days are left.",
        mixinStandardHelpOptions = true)
final class LedgerMobilityCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Citizenship, country code.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "State that is entered, country code.")
    private String to = "";

    @Option(
            names = "--document",
            paramLabel = "WORD",
            defaultValue = "passport",
            description = "passport or id-card (default: passport).")
    private String document = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Day of entry (default: today).")
    private @Nullable String on;

    @Option(names = "--stays", paramLabel = "DAYS", description = "Earlier stays: 2026-01-01/2026-02-01;...")
    private @Nullable String stays;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        return ledger.view(view -> {
            Faults faults = new Faults();
            word("FROM", from, MobilityReply.states(view), faults);
            word("TO", to, MobilityReply.states(view), faults);
            word("--document", document, MobilityReply.documents(view), faults);
            if (from.equals(to)) {
                faults.add("TO", to, "fault.same-state", to);
            }
            LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : ledger.day("--on", on);
            List<Stay> earlier = StaysReader.read(stays, faults);
            if (!faults.isEmpty()) {
                throw ledger.refused(String.valueOf(faults.toProblem().detail()));
            }
            MobilityReply.Journey journey = new MobilityReply.Journey(from, to, document, day, earlier);
            MobilityAnswer answer = view.study().mobility(from, to, document, day, earlier);
            ledger.print(spec, MobilityReply.of(journey, view), view, text(answer));
            return 0;
        });
    }

    private static void word(String name, String text, List<String> known, Faults faults) {
        if (!known.contains(text)) {
            faults.add(name, text, "fault.word", name, String.join(", ", known), Plain.of(text));
        }
    }

    private static String text(MobilityAnswer answer) {
        String told = answer.entry().key() + ": " + Plain.whole(answer.reason());
        return answer.otherDocuments().isEmpty()
                ? told
                : told + "\n" + Messages.of("ledger.mobility.others", String.join(", ", answer.otherDocuments()));
    }
}
