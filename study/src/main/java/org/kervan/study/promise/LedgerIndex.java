package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** The facts, found by key. Built once for each study; every list keeps the order of the facts. */
final class LedgerIndex {
    /** One indicator of one area. */
    private record Series(String indicator, String area) {}

    private final LedgerFacts facts;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Commitment> commitments = new LinkedHashMap<>();
    private final Map<String, Guideline> guidelines = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<Series, List<Observation>> observations = new HashMap<>();
    private final Map<String, List<Observation>> byIndicator = new HashMap<>();
    private final Map<String, List<MeasuredAs>> mappings = new HashMap<>();
    private final Map<Series, Set<String>> claimIndicators = new HashMap<>();
    private final Map<String, List<Statement>> claims = new HashMap<>();
    private final Map<String, List<String>> promises = new HashMap<>();

    LedgerIndex(LedgerFacts facts) {
        this.facts = facts;
        for (Statement one : facts.statements()) {
            statements.put(one.id(), one);
            if (isClaim(one)) {
                claims.computeIfAbsent(one.property(), key -> new ArrayList<>()).add(one);
            } else if (one.kind() == StatementKind.PROMISE) {
                promises.computeIfAbsent(one.subject(), key -> new ArrayList<>())
                        .add(one.id());
            }
        }
        facts.indicators().forEach(one -> indicators.put(one.id(), one));
        facts.commitments().forEach(one -> commitments.put(one.id(), one));
        facts.entities().forEach(one -> entities.put(one.id(), one));
        facts.guidelines().stream()
                .filter(one -> !LocalDate.parse(one.writtenOn()).isAfter(facts.knownOn()))
                .sorted(Comparator.comparingInt(Guideline::version))
                .forEach(one -> guidelines.put(one.commitment(), one));
        for (Observation one : facts.observations()) {
            if (statement(one.statement()).rank() != Rank.DEPRECATED) {
                observations
                        .computeIfAbsent(new Series(one.indicator(), one.area()), key -> new ArrayList<>())
                        .add(one);
                byIndicator
                        .computeIfAbsent(one.indicator(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        for (MeasuredAs one : facts.measuredAs()) {
            mappings.computeIfAbsent(one.claimIndicator(), key -> new ArrayList<>())
                    .add(one);
            claimIndicators
                    .computeIfAbsent(new Series(one.measuredIndicator(), one.area()), key -> new LinkedHashSet<>())
                    .add(one.claimIndicator());
        }
    }

    LedgerFacts facts() {
        return facts;
    }

    Statement statement(String id) {
        Statement found = statements.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No statement " + id);
        }
        return found;
    }

    @Nullable
    Indicator indicator(String id) {
        return indicators.get(id);
    }

    @Nullable
    Commitment commitment(String id) {
        return commitments.get(id);
    }

    /** The newest guideline that was written by the day of the facts. */
    @Nullable
    Guideline guideline(String commitment) {
        return guidelines.get(commitment);
    }

    /** Measurements of an indicator in an area, without those that an editor took back. */
    List<Observation> observations(String indicator, String area) {
        return observations.getOrDefault(new Series(indicator, area), List.of());
    }

    /** Measurements of an indicator everywhere, without those that an editor took back. */
    List<Observation> observations(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** Which measurements bear on a claim: the rows of its own subject, else those for any subject. */
    List<MeasuredAs> measuredAs(Statement claim) {
        List<MeasuredAs> rows = mappings.getOrDefault(claim.property(), List.of());
        List<MeasuredAs> own = rows.stream()
                .filter(row -> row.subject().equals(claim.subject()))
                .toList();
        return own.isEmpty()
                ? rows.stream().filter(row -> row.subject().isEmpty()).toList()
                : own;
    }

    /** Ids of claims about what is promised, said by a day; in the order of the facts. */
    List<String> claimsAbout(Commitment promise, @Nullable Guideline guideline, LocalDate asOf) {
        Set<String> properties = new LinkedHashSet<>();
        if (guideline != null) {
            properties.addAll(
                    claimIndicators.getOrDefault(new Series(guideline.indicator(), guideline.area()), Set.of()));
        }
        if (!promise.indicator().isEmpty()) {
            properties.add(promise.indicator());
        }
        return properties.stream()
                .flatMap(property -> claims.getOrDefault(property, List.of()).stream())
                .filter(one -> one.subject().equals(promise.id()) || (guideline != null && bearsOn(one, guideline)))
                .filter(one -> wasSaid(one, asOf))
                .map(Statement::id)
                .toList();
    }

    private boolean bearsOn(Statement claim, Guideline guideline) {
        return measuredAs(claim).stream()
                .anyMatch(row -> row.measuredIndicator().equals(guideline.indicator())
                        && row.area().equals(guideline.area()));
    }

    private static boolean wasSaid(Statement claim, LocalDate asOf) {
        return claim.claimedOn().isEmpty()
                || !Period.firstDay(claim.claimedOn()).isAfter(asOf);
    }

    /** Ids of the statements in which the promise was made. */
    List<String> promised(Commitment promise) {
        return promises.getOrDefault(promise.id(), List.of());
    }

    /** Whether somebody claims it; the columns of promises are no claims of their own. */
    static boolean isClaim(Statement one) {
        return one.kind() == StatementKind.CLAIM && !one.id().startsWith("commitments:");
    }

    /** Unit of an indicator's measurements, empty when it is not known. */
    String unitOf(String indicator) {
        Indicator found = indicators.get(indicator);
        return found == null ? "" : found.unit();
    }

    /** What a claimed number is multiplied with: powers of ten between known units, else the factor of the mapping. */
    BigDecimal factor(Statement claim, MeasuredAs row) {
        BigDecimal known = Units.convert(BigDecimal.ONE, claim.unit(), unitOf(row.measuredIndicator()));
        return known == null ? row.unitFactor() : known;
    }

    /** Whether an indicator tells a state at a time rather than an amount that gathers over a year. */
    boolean isState(String indicator) {
        return isState(indicator, unitOf(indicator));
    }

    /** The same for something that has no row of its own among the indicators. */
    boolean isState(String property, String unit) {
        return !Units.isAmount(unit)
                || property.startsWith("capacity")
                || property.startsWith("capital")
                || property.contains("stock")
                || property.startsWith("progress");
    }

    /** Ids of claims that an indicator of an area measures, said by a day; in the order of the facts. */
    List<String> claimsOf(String indicator, String area, LocalDate asOf) {
        return claimIndicators.getOrDefault(new Series(indicator, area), Set.of()).stream()
                .flatMap(property -> claims.getOrDefault(property, List.of()).stream())
                .filter(one -> wasSaid(one, asOf))
                .filter(one -> measuredAs(one).stream()
                        .anyMatch(row -> row.measuredIndicator().equals(indicator)
                                && row.area().equals(area)))
                .map(Statement::id)
                .toList();
    }

    /** English name of an entity, or its id in words. */
    String name(String id) {
        Entity entity = entities.get(id);
        String name = entity == null ? id : entity.name("en");
        return name.equals(id) && !name.equals(name.toUpperCase(Locale.ROOT)) ? id.replace('-', ' ') : name;
    }

    /** Who measured, in words: the statistics of a state, or the body by name. */
    String producer(String id) {
        boolean state = id.length() == 2 && id.equals(id.toUpperCase(Locale.ROOT));
        return state ? PromiseWords.of("producer.state", name(id)) : name(id);
    }
}
