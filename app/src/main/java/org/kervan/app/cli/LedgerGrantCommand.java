package org.kervan.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.ledger.Tier;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.Right;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger grant}: who may read and write what. */
@Command(
        name = "grant",
        description = "Says what an account may read and write; takes the place of an earlier grant to it.",
        mixinStandardHelpOptions = true)
final class LedgerGrantCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Account, or oidc:SUBJECT.")
    private String name = "";

    @Option(
            names = "--tier",
            paramLabel = "TIER",
            defaultValue = "public",
            description = "How far it reads: public, partner, observer or member (default: public).")
    private String tier = "";

    @Option(
            names = "--audience",
            paramLabel = "ID",
            split = ",",
            description = "States, bodies and domains it belongs to: KG,ots ...")
    private List<String> audience = List.of();

    @Option(
            names = "--rights",
            paramLabel = "RIGHT",
            split = ",",
            description = "What it may write: propose, review, keep (default: nothing).")
    private List<String> rights = List.of();

    @Option(names = "--until", paramLabel = "DATE", description = "Last day on which it holds (default: without end).")
    private @Nullable String until;

    @Option(names = "--revoke", description = "Takes the grant back.")
    private boolean revoke;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        if (revoke) {
            ledger.stored(store -> {
                store.revoke(name, "taken back", ledger.keeper(), Instant.now());
                return 0;
            });
            Output.of(spec).println(Messages.of("ledger.revoked", Plain.of(name)));
            return 0;
        }
        Grant grant = read();
        ledger.stored(store -> {
            store.grant(grant, ledger.keeper(), Instant.now());
            return 0;
        });
        String may = grant.rights().stream().map(Right::key).collect(Collectors.joining(", "));
        Output.of(spec)
                .println(Messages.of(
                        "ledger.granted", Plain.of(name), grant.tier().key(), may.isEmpty() ? "-" : may));
        return 0;
    }

    private Grant read() throws Failure {
        Optional<Tier> wanted = Tier.find(tier);
        if (wanted.isEmpty()) {
            String words = Arrays.stream(Tier.values()).map(Tier::key).collect(Collectors.joining(", "));
            throw ledger.refused(Messages.of("fault.word", "--tier", words, tier));
        }
        List<Right> may = new ArrayList<>();
        for (String word : rights) {
            String words = Arrays.stream(Right.values()).map(Right::key).collect(Collectors.joining(", "));
            may.add(Right.find(word)
                    .orElseThrow(() -> ledger.refused(Messages.of("fault.word", "--rights", words, word))));
        }
        LocalDate last = until == null ? null : ledger.day("--until", until);
        try {
            return new Grant(name, wanted.get(), audience, may, last);
        } catch (IllegalArgumentException e) {
            throw ledger.refused(Failure.messageOf(e));
        }
    }
}
