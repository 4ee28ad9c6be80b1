package org.kervan.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.model.claim.Basis;
import org.kervan.model.issue.Nearest;
import picocli.CommandLine.Option;

/** Which of the bottlenecks are listed; their ranks stay those among all. */
final class BottleneckFilter {

    @Option(names = "--reported", description = "List bottlenecks with a reported capacity only.")
    private boolean reported;

    @Option(names = "--country", paramLabel = "CC", description = "List bottlenecks in this country only.")
    private @Nullable String country;

    @Option(names = "--corridor", paramLabel = "ID", description = "List bottlenecks of this corridor only.")
    private @Nullable String corridor;

    /** Refuses countries and corridors that are none. */
    void check(KervanData data, Printing printing) throws Failure {
        Set<String> countries = new TreeSet<>();
        data.nodes().values().forEach(node -> countries.add(node.country()));
        Set<String> corridors = new TreeSet<>();
        data.dataset().network().corridors().forEach(one -> corridors.add(one.id()));
        if (country != null) {
            country = country.toUpperCase(Locale.ROOT);
        }
        check("country", country, countries, printing);
        check("corridor", corridor, corridors, printing);
    }

    private static void check(String what, @Nullable String typed, Set<String> known, Printing printing)
            throws Failure {
        if (typed == null || known.contains(typed)) {
            return;
        }
        Optional<String> near = Nearest.to(typed, known);
        String message = near.map(guess -> Messages.of("flows.filter.near", what, typed, guess))
                .orElseGet(() -> Messages.of("flows.filter", what, typed));
        throw printing.refused(List.of(message), Problem.of("usage", 400, message));
    }

    /** The answer with those bottlenecks only. */
    FlowDocument of(FlowDocument answer) {
        return answer.withBottlenecks(
                answer.bottlenecks().stream().filter(this::isShown).toList());
    }

    private boolean isShown(FlowDocument.Place place) {
        return (!reported || place.basis() == Basis.REPORTED)
                && (country == null || place.countries().contains(country))
                && (corridor == null || place.corridors().contains(corridor));
    }
}
