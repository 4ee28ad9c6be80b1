package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Period;

/** Why a promise is rated so, in words with the numbers. */
final class RatingSentences {
    private final LedgerIndex index;
    private final LocalDate asOf;

    RatingSentences(LedgerIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
    }

    String reason(
            Terms terms,
            Status status,
            Status own,
            @Nullable String successor,
            List<ProducerResult> deciding,
            int claims) {
        List<String> parts = new ArrayList<>();
        if (status == Status.REPLACED && successor != null) {
            Commitment next = Objects.requireNonNull(index.commitment(successor));
            parts.add(PromiseWords.of("reason.replaced", next.title()));
        }
        parts.add(lead(terms, own));
        deciding.forEach(result -> parts.add(sentence(terms, result)));
        if (deciding.isEmpty() && claims > 0) {
            parts.add(PromiseWords.of("reason.claims", Integer.toString(claims)));
        }
        return String.join(" ", parts);
    }

    private String lead(Terms terms, Status own) {
        Period deadline = terms.deadline();
        String target = Numbers.text(terms.target(), terms.promise().unit());
        String due = deadline == null ? "" : deadline.text();
        boolean over = deadline != null && asOf.isAfter(deadline.to());
        String key = own == Status.NO_DATA && over ? "reason.overdue-unverified" : "reason." + own.key();
        String event = isEvent(terms) ? "-event" : "";
        return PromiseWords.of(key + event, target, due);
    }

    private String sentence(Terms terms, ProducerResult result) {
        Reading reading = Objects.requireNonNull(result.decisive());
        double progress = Objects.requireNonNull(result.progress());
        String value = Numbers.text(reading.value(), reading.unit());
        String who = PromiseWords.of("reason.who" + quality(reading), result.label());
        String when = reading.period().text();
        if (isEvent(terms)) {
            return PromiseWords.of(progress >= 1 ? "reason.done" : "reason.not-done", who, when);
        }
        if (progress >= 1) {
            return PromiseWords.of("reason.reached", who, value, when);
        }
        String way = Numbers.percent(progress);
        Double required = result.required();
        String path =
                required == null || required >= 1 ? "" : PromiseWords.of("reason.path", Numbers.percent(required));
        return PromiseWords.of("reason.progress", who, value, when, way, from(terms, result), path);
    }

    /** Something that is done or not done, once. */
    private static boolean isEvent(Terms terms) {
        return terms.promise().unit().equals("count") && terms.target().compareTo(BigDecimal.ONE) == 0;
    }

    private static String quality(Reading reading) {
        if (reading.partial()) {
            return "-partial";
        }
        return !reading.flag().isEmpty()
                ? "-" + (reading.flag().equals("official") ? "official" : "provisional")
                : reading.basis() == Basis.REPORTED ? "" : "-" + reading.basis().key();
    }

    private static String from(Terms terms, ProducerResult result) {
        BigDecimal baseline = result.baseline();
        if (baseline == null) {
            return PromiseWords.of("reason.from-zero");
        }
        String key = result.baselineOrigin() == BaselineOrigin.SAME_PRODUCER ? "reason.from-own" : "reason.from-stated";
        return PromiseWords.of(
                key,
                Numbers.text(baseline, terms.promise().unit()),
                terms.promise().baselinePeriod().isEmpty()
                        ? PromiseWords.of("reason.undated")
                        : terms.promise().baselinePeriod());
    }
}
