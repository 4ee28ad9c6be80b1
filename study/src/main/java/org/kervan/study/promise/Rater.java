package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.Period;

/** Rates one promise: each producer by itself, then together. */
final class Rater {
    private final LedgerIndex index;
    private final LocalDate asOf;
    private final Grading grading;
    private final RatingSentences sentences;

    Rater(LedgerIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
        this.grading = new Grading(index);
        this.sentences = new RatingSentences(index, asOf);
    }

    /** Whether the promise had been made by the day. */
    boolean wasMade(Commitment promise) {
        return promise.date().isEmpty() || !Period.firstDay(promise.date()).isAfter(asOf);
    }

    Assessment rate(Commitment promise) {
        Guideline guideline = index.guideline(promise.id());
        Indicator indicator = guideline == null ? null : index.indicator(guideline.indicator());
        if (guideline == null || indicator == null || promise.target() == null) {
            return unrated(promise, guideline, indicator);
        }
        Terms terms = Terms.of(promise, guideline, indicator);
        Readings readings = new Readings(index, promise, guideline, indicator, asOf);
        List<ProducerRating> ratings = readings.byProducer().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ProducerRating(entry.getKey(), entry.getValue(), terms))
                .toList();
        double tolerance =
                Tolerance.of(ratings.stream().map(ProducerRating::readings).toList());
        List<ProducerResult> results = new ArrayList<>();
        for (ProducerRating rating : ratings) {
            StatusRule rule = new StatusRule(terms.deadline(), asOf, rating.path(terms), tolerance, readings.isState());
            StatusRule.Ruling ruling = rule.of(rating.steps());
            results.add(rating.result(terms, ruling, index.producer(producer(rating))));
        }
        return together(terms, readings, tolerance, results);
    }

    private static String producer(ProducerRating rating) {
        return rating.readings().getFirst().producer();
    }

    private Assessment together(Terms terms, Readings readings, double tolerance, List<ProducerResult> results) {
        Commitment promise = terms.promise();
        Status own = common(terms, results);
        String successor = successor(promise, terms.guideline());
        Status status = successor == null ? own : Status.REPLACED;
        List<ProducerResult> deciding =
                results.stream().filter(one -> one.status() != null).toList();
        List<Double> progress = deciding.stream()
                .map(ProducerResult::progress)
                .filter(Objects::nonNull)
                .toList();
        List<String> claims = claims(promise, terms.guideline());
        return new Assessment(
                promise.id(),
                asOf,
                status,
                successor == null ? null : own,
                successor,
                progress.stream().min(Comparator.naturalOrder()).orElse(null),
                progress.stream().max(Comparator.naturalOrder()).orElse(null),
                tolerance,
                terms.guideline().path(),
                grading.grade(own, deciding, results),
                Assessment.RULE_VERSION,
                terms.guideline().version(),
                results,
                readings.leftOut(),
                claims,
                inputs(promise, results),
                promise.statusClaimed(),
                sentences.reason(terms, status, own, successor, deciding, claims.size()));
    }

    /** The common status of the producers that decide; without any, the clock speaks. */
    private Status common(Terms terms, List<ProducerResult> results) {
        Set<Status> statuses = new LinkedHashSet<>();
        results.stream().map(ProducerResult::status).filter(Objects::nonNull).forEach(statuses::add);
        if (statuses.isEmpty()) {
            Period deadline = terms.deadline();
            return deadline != null && asOf.isAfter(deadline.to()) ? Status.OVERDUE_UNVERIFIED : Status.NO_DATA;
        }
        return statuses.size() == 1 ? statuses.iterator().next() : Status.CONTESTED;
    }

    /** The promise that had taken its place by the day, null when none. */
    private @Nullable String successor(Commitment promise, @Nullable Guideline guideline) {
        String id =
                promise.replacedBy() != null ? promise.replacedBy() : guideline == null ? null : guideline.replacedBy();
        Commitment next = id == null ? null : index.commitment(id);
        return next != null && wasMade(next) ? id : null;
    }

    private Assessment unrated(Commitment promise, @Nullable Guideline guideline, @Nullable Indicator indicator) {
        String why = promise.indicator().isEmpty() || (guideline != null && indicator == null)
                ? "reason.no-indicator"
                : guideline == null ? "reason.no-guideline" : "reason.no-target";
        String successor = successor(promise, guideline);
        return new Assessment(
                promise.id(),
                asOf,
                successor == null ? Status.NOT_RATED : Status.REPLACED,
                successor == null ? null : Status.NOT_RATED,
                successor,
                null,
                null,
                Tolerance.LEAST,
                null,
                null,
                Assessment.RULE_VERSION,
                guideline == null ? 0 : guideline.version(),
                List.of(),
                List.of(),
                claims(promise, guideline),
                List.of(),
                promise.statusClaimed(),
                PromiseWords.of(why));
    }

    /** Claims about the promise or about what it is measured by; listed, never counted. */
    private List<String> claims(Commitment promise, @Nullable Guideline guideline) {
        return index.claimsAbout(promise, guideline, asOf);
    }

    private List<String> inputs(Commitment promise, List<ProducerResult> results) {
        Set<String> inputs = new LinkedHashSet<>(index.promised(promise));
        for (ProducerResult result : results) {
            if (result.baselineStatement() != null) {
                inputs.add(result.baselineStatement());
            }
            result.series().forEach(reading -> inputs.add(reading.statement()));
        }
        return List.copyOf(inputs);
    }
}
