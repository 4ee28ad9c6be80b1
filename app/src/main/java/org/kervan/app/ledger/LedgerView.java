package org.kervan.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Statement;
import org.kervan.study.promise.PromiseStudy;

/**
 * What one kind of reader could know on a day, with everything that is looked up in it. Never changed; safe for many
 * threads.
 */
public final class LedgerView {

    private final LedgerFacts facts;
    private final LocalDate asOf;
    private final Map<String, Statement> statements;
    private final Map<String, List<Statement>> bySubject = new HashMap<>();
    private final SourceBook book;
    private final Map<String, Entity> entities;
    private final Map<String, Commitment> commitments;
    private volatile @Nullable PromiseStudy study;

    /**
     * @param facts what the reader may see, as known on the day
     * @param asOf the day of the question, by which deadlines run
     */
    LedgerView(LedgerFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        statements = byId(facts.statements(), Statement::id);
        book = new SourceBook(facts);
        entities = byId(facts.entities(), Entity::id);
        commitments = byId(facts.commitments(), Commitment::id);
        for (Statement statement : facts.statements()) {
            bySubject
                    .computeIfAbsent(statement.subject(), id -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** The tables. */
    public LedgerFacts facts() {
        return facts;
    }

    /** The day of the question. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The day whose knowledge it is: the day of the question, or of the first record when that is later. */
    public LocalDate knownAt() {
        return asOf.isBefore(facts.knownOn()) ? facts.knownOn() : asOf;
    }

    /** Ratings, verdicts and views of these facts, made when first needed. */
    public PromiseStudy study() {
        PromiseStudy made = study;
        if (made == null) {
            synchronized (this) {
                made = study;
                if (made == null) {
                    made = PromiseStudy.of(facts, asOf);
                    study = made;
                }
            }
        }
        return made;
    }

    /** A statement, null when there is none for this reader. */
    public @Nullable Statement statement(String id) {
        return statements.get(id);
    }

    /** What explains statements. */
    SourceBook book() {
        return book;
    }

    /** Statements about a subject, in the order of the tables. */
    public List<Statement> about(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** An entity by its id, null when there is none. */
    public @Nullable Entity entity(String id) {
        return entities.get(id);
    }

    /** A promise by its id, null when there is none. */
    public @Nullable Commitment commitment(String id) {
        return commitments.get(id);
    }

    /** A promise that is known to be there. */
    Commitment promise(String id) {
        return Objects.requireNonNull(commitments.get(id), id);
    }

    /** An indicator by its id, null when there is none. */
    public @Nullable Indicator indicator(String id) {
        return book.indicator(id);
    }

    /** The figure of a statement, null when there is none for this reader. */
    @Nullable
    Figure figure(String statement) {
        Statement found = statements.get(statement);
        return found == null ? null : Figure.of(found, book);
    }

    /** The figures of statements, those that this reader may not see left out. */
    List<Figure> figures(List<String> ids) {
        return ids.stream()
                .map(statements::get)
                .filter(statement -> statement != null)
                .map(statement -> Figure.of(statement, book))
                .toList();
    }

    /** The documents with these ids; one that is not listed shows its id. */
    List<SourceRef> sources(List<String> ids) {
        return book.sources(ids);
    }

    /** The English name of anything, its id when it has none. */
    public String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name("en");
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(rows.size());
        for (T row : rows) {
            map.put(id.apply(row), row);
        }
        return map;
    }
}
