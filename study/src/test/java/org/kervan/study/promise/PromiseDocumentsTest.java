package org.kervan.study.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Statement;

/**
 * Two documents that are written from the tables and committed. Write them anew with {@code ./mvnw -q -pl study -am test
 * -Dtest=PromiseDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Dkervan.write=true}.
 */
class PromiseDocumentsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String HOW = "`./mvnw -q -pl study -am test -Dtest=PromiseDocumentsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dkervan.write=true`";
    private static final int FOUNDING_CLAIMS = 87;

    private final PromiseStudy study = RealLedger.on(RealLedger.DAY);

    @Test
    void claimsOfBothFoundingDocumentsAreInOneTable() throws IOException {
        Map<String, Statement> claims = RealLedger.facts().statements().stream()
                .filter(one -> one.id().startsWith("claims:c00"))
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        List<Verdict> verdicts = study.verdicts().stream()
                .filter(one -> claims.containsKey(one.claim()))
                .toList();
        assertThat(verdicts).hasSize(FOUNDING_CLAIMS);
        StringBuilder text = new StringBuilder(head(
                "Claims of the two founding documents, checked",
                "Every claim row, by its place in the text. How: [methods/promises.md](methods/promises.md)."
                        + " A verdict speaks of the number as written, on " + RealLedger.DAY
                        + ", not of who wrote it."));
        Map<Finding, Integer> counts = new EnumMap<>(Finding.class);
        verdicts.forEach(one -> counts.merge(one.finding(), 1, Integer::sum));
        text.append("| verdict | claims |\n| --- | ---: |\n");
        counts.forEach((finding, count) -> text.append("| %s | %d |%n".formatted(words(finding.key()), count)));
        text.append("\n"
                + "| place | claim | said | time | verdict | numbers beside it | why |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
        verdicts.stream()
                .sorted(Comparator.comparing((Verdict one) -> place(claim(claims, one)))
                        .thenComparing(Verdict::claim))
                .forEach(one -> text.append(row(claim(claims, one), one)));
        text.append("\n## Places among partners, computed from trade tables\n\n");
        study.ranks().stream()
                .filter(one -> claims.containsKey(one.claim()))
                .forEach(one -> text.append("- `%s`: %s%n".formatted(one.claim(), one.reason())));
        hold("claims-checked.md", text.toString());
    }

    private static Statement claim(Map<String, Statement> claims, Verdict verdict) {
        Statement claim = claims.get(verdict.claim());
        if (claim == null) {
            throw new IllegalStateException(verdict.claim());
        }
        return claim;
    }

    /** Paragraphs in the order of their numbers. */
    private static String place(Statement claim) {
        String[] parts = claim.locator().split("para ", 2);
        return parts.length < 2 ? claim.locator() : parts[0] + "para " + "%03d".formatted(Integer.parseInt(parts[1]));
    }

    private static String row(Statement claim, Verdict verdict) {
        String numbers = verdict.evidence().stream()
                .filter(one -> one.agrees() != null)
                .map(PromiseDocumentsTest::beside)
                .distinct()
                .collect(Collectors.joining("; "));
        BigDecimal value = claim.value();
        String said = value == null
                ? ""
                : Numbers.text(value, claim.unit()) + " (" + words(claim.bound().key()) + ")";
        String time = claim.valid() == null ? "" : claim.valid().text();
        return "| "
                + String.join(
                        " | ",
                        Arrays.asList(
                                cell(claim.locator()),
                                cell(claim.text()),
                                cell(said),
                                time,
                                "**" + words(verdict.finding().key()) + "**",
                                cell(numbers),
                                cell(verdict.reason())))
                + " |\n";
    }

    private static String beside(Evidence one) {
        boolean event = one.unit().equals("count") && one.value().compareTo(BigDecimal.ONE) == 0;
        String value = event ? "happened" : Numbers.text(one.value(), one.unit());
        return "%s: %s (%s)".formatted(one.label(), value, one.period().text());
    }

    @Test
    void theBoardOfPromisesIsWritten() throws IOException {
        PromiseBoard board = study.board();
        StringBuilder text = new StringBuilder(head(
                "Promises, rated",
                "Status by rule version " + Assessment.RULE_VERSION + " on " + RealLedger.DAY
                        + ". How: [methods/promises.md](methods/promises.md). What is claimed stands beside a rating"
                        + " and is never counted."));
        int percent = Math.round(100f * board.noDataOrNotRated() / board.total());
        text.append(
                "%d promises; measurements say something of %d. Of %d (%d %%) they say nothing: no data, overdue without a"
                        .formatted(board.total(), board.rated(), board.noDataOrNotRated(), percent));
        text.append(
                " measurement, or not rated. %d are called met by their makers or the press; measurements bear out %d of them.%n%n"
                        .formatted(board.claimedMet(), board.claimedMetConfirmed()));
        text.append("| status | promises | of the replaced ones, at their own deadline |\n| --- | ---: | ---: |\n");
        for (Status status : Status.values()) {
            int old = board.ratedAs().getOrDefault(status, 0);
            text.append("| %s | %d | %s |%n"
                    .formatted(words(status.key()), board.counts().get(status), old == 0 ? "" : old));
        }
        text.append("\n"
                + "| promise | deadline | status | grade | progress | called | why |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
        Map<String, Commitment> promises = RealLedger.facts().commitments().stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        study.assessments().stream()
                .sorted(Comparator.comparing(Assessment::status))
                .forEach(one -> text.append(row(Objects.requireNonNull(promises.get(one.commitment())), one)));
        assertThat(board.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(board.total());
        hold("promises-rated.md", text.toString());
    }

    private static String row(Commitment promise, Assessment one) {
        Double low = one.progressLow();
        Double high = one.progressHigh();
        String progress = low == null || high == null
                ? ""
                : low.equals(high) ? Numbers.percent(low) : Numbers.percent(low) + " to " + Numbers.percent(high);
        String status = words(one.status().key())
                + (one.ratedAs() == null ? "" : ", " + words(one.ratedAs().key()));
        return "| "
                + String.join(
                        " | ",
                        Arrays.asList(
                                cell(promise.title()),
                                promise.deadline(),
                                "**" + status + "**",
                                one.grade() == null ? "" : one.grade().name(),
                                progress,
                                words(one.claimedStatus()),
                                cell(one.reason())))
                + " |\n";
    }

    private static String head(String title, String introduction) {
        return "# " + title + "\n\n" + introduction + " Written from the tables by a test; write it anew with " + HOW
                + ".\n\n";
    }

    private static String words(String key) {
        return key.replace('-', ' ');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static void hold(String name, String expected) throws IOException {
        Path document = DOCS.resolve(name);
        if (Boolean.getBoolean("kervan.write")) {
            Files.writeString(document, expected);
        }
        assertThat(document).as("docs/" + name + ": write it with " + HOW).exists();
        assertThat(Files.readString(document))
                .as("docs/" + name + " differs from the tables; write it anew with " + HOW)
                .isEqualTo(expected);
    }
}
