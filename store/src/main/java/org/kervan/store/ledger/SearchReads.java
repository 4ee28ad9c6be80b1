package org.kervan.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Name;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerProblem.Kind;
import org.kervan.store.ledger.Search.Found;
import org.kervan.store.ledger.SearchPage.Hit;
import org.kervan.store.search.WordSearch;

/** Answers of a search: the best hits with the passages that matched. */
final class SearchReads {
    /** Longest page, and how far one can turn pages. */
    private static final int MOST = 200;

    private static final int DEEPEST = 2_000;
    private static final int LONGEST_QUESTION = 400;
    private static final int PASSAGE = 240;

    private final Handle handle;
    private final Reader reader;
    private final LedgerIndex index;
    private final SearchFilter filter;
    private final Instant knownAt;

    /** An entry of the log that was found: one of the two is there. */
    private record Row(
            @Nullable Statement statement, @Nullable Entity entity) {}

    SearchReads(Handle handle, Reader reader, LedgerIndex index, SearchFilter filter, Instant knownAt) {
        this.handle = handle;
        this.reader = reader;
        this.index = index;
        this.filter = filter;
        this.knownAt = knownAt;
    }

    SearchPage page(String asked, Cursor cursor, int limit) throws LedgerProblem {
        int from = from(cursor);
        if (limit < 1 || limit > MOST) {
            throw Texts.problem(Kind.INVALID, "limit", limit, MOST);
        }
        String question = asked.length() > LONGEST_QUESTION ? asked.substring(0, LONGEST_QUESTION) : asked;
        index.refresh(handle);
        Map<Long, String> visible = Visible.to(reader, handle).streams();
        Lock lock = index.lock.readLock();
        lock.lock();
        try {
            Search search = new Search(index, visible, filter, Entry.micros(knownAt));
            WordSearch words = new WordSearch(search.searched(), question);
            Search.Result result = search.run(words, from + limit);
            List<Found> shown = result.best().stream().skip(from).limit(limit).toList();
            int end = from + limit;
            return new SearchPage(
                    hits(search, shown, words),
                    result.total(),
                    result.facets(),
                    result.total() > end && end < DEEPEST ? Cursor.after(Integer.toString(end)) : null);
        } finally {
            lock.unlock();
        }
    }

    private static int from(Cursor cursor) throws LedgerProblem {
        if (cursor.isStart()) {
            return 0;
        }
        try {
            int from = Integer.parseInt(cursor.parts(1).getFirst());
            if (from >= 0 && from < DEEPEST) {
                return from;
            }
        } catch (NumberFormatException notOurs) {
            // the same answer as for any other cursor that is not ours
        }
        throw Texts.problem(Kind.INVALID, "cursor");
    }

    private List<Hit> hits(Search search, List<Found> found, WordSearch words) {
        List<Long> places = found.stream()
                .map(one -> search.segments.get(one.segment()).sequence(one.text()))
                .toList();
        Map<Long, Row> rows = rows(places);
        Set<String> subjects = new LinkedHashSet<>();
        rows.values().forEach(row -> subjects.add(subject(row)));
        Map<String, Entity> named = new EntityReads(handle, reader, knownAt).standingFor(subjects);
        List<Hit> hits = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Row row = rows.get(places.get(i));
            if (row != null) {
                Segment segment = search.segments.get(found.get(i).segment());
                Hit hit = hit(row, segment.field(found.get(i).text()), named.get(subject(row)), words);
                if (ids.add(hit.id())) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private Map<Long, Row> rows(List<Long> places) {
        Map<Long, Row> rows = new HashMap<>();
        if (!places.isEmpty()) {
            handle.createQuery("select sequence, kind, body from entry where sequence in (<places>)")
                    .bindList("places", places)
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            row.getString(2).equals(Entry.STATEMENT)
                                    ? new Row(StatementJson.read(row.getString(3)), null)
                                    : new Row(null, RowJson.read(row.getString(3), Entity.class))))
                    .forEach(one -> rows.put(one.getKey(), one.getValue()));
        }
        return rows;
    }

    private static String subject(Row row) {
        return row.statement() != null
                ? row.statement().subject()
                : Objects.requireNonNull(row.entity()).id();
    }

    private Hit hit(Row row, int field, @Nullable Entity subject, WordSearch words) {
        String language = filter.language() == null ? "en" : filter.language();
        String name = subject == null ? subject(row) : subject.name(language);
        Statement one = row.statement();
        if (one != null) {
            String says = cut(
                    one.value() == null || !one.text().isEmpty()
                            ? one.text()
                            : one.value().toPlainString() + " " + one.unit());
            return new Hit(one.id(), one.kind().key(), true, one.subject(), name, "", passage(one, words), says);
        }
        Entity entity = Objects.requireNonNull(row.entity());
        Name matched = field > 0 ? entity.names().get(field - 1) : new Name("und", entity.id(), "-");
        String id = subject == null ? entity.id() : subject.id();
        String kind = (subject == null ? entity : subject).kind().key();
        return new Hit(id, kind, false, id, name, field > 0 ? matched.language() : "", matched.text(), "");
    }

    /** The part of a statement with the most words of the question, the first of equal ones. */
    private static String passage(Statement one, WordSearch words) {
        String best = "";
        int most = -1;
        for (String part : Segment.parts(one)) {
            int hits = words.hitsIn(part);
            if (hits > most) {
                most = hits;
                best = part;
            }
        }
        return cut(best);
    }

    private static String cut(String text) {
        return text.length() <= PASSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, PASSAGE - 2))) + "…";
    }
}
