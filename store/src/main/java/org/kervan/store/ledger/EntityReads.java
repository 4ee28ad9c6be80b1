package org.kervan.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Name;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.EntityView.Link;

/** Pages of entities: views over statements, never a record of their own. */
final class EntityReads {
    /** Statements and links of one page. */
    private static final int MOST = 1_000;

    private static final Comparator<Recorded> BEST_FIRST = Comparator.comparing(
                    (Recorded one) -> one.statement().rank())
            .thenComparing(one -> end(one.statement()), Comparator.reverseOrder())
            .thenComparing(one -> one.statement().claimant())
            .thenComparing(one -> one.statement().id());

    private final Handle handle;
    private final Visible visible;
    private final long known;

    EntityReads(Handle handle, Reader reader, Instant knownAt) {
        this.handle = handle;
        this.visible = Visible.to(reader, handle);
        this.known = Entry.micros(knownAt);
    }

    Optional<EntityView> view(String asked) {
        Optional<String> id = resolve(asked);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<String> subjects = new ArrayList<>(List.of(id.get()));
        subjects.addAll(mergedInto(id.get()));
        Map<String, Entity> entities = entities(subjects);
        List<Name> names = new ArrayList<>();
        Set<String> aliases = new LinkedHashSet<>();
        for (String subject : subjects) {
            Entity one = entities.get(subject);
            if (one != null) {
                names.addAll(one.names());
                aliases.addAll(one.aliases());
            }
        }
        List<String> merged = subjects.subList(1, subjects.size());
        aliases.addAll(merged);
        Entity own = entities.get(id.get());
        if (own == null) {
            return Optional.empty();
        }
        List<Recorded> statements = statements(subjects);
        SequencedMap<String, List<Recorded>> byProperty = new TreeMap<>();
        statements.stream()
                .limit(MOST)
                .forEach(one -> byProperty
                        .computeIfAbsent(one.statement().property(), property -> new ArrayList<>())
                        .add(one));
        byProperty.values().forEach(list -> list.sort(BEST_FIRST));
        return Optional.of(new EntityView(
                new Entity(own.id(), own.kind(), names, List.copyOf(aliases)),
                asked,
                merged,
                byProperty,
                statements.size() > MOST,
                links(subjects)));
    }

    /** The id that stands for an id or an alias, after merges. */
    Optional<String> resolve(String asked) {
        String id = entities(List.of(asked)).isEmpty() ? aliased(asked) : asked;
        Set<String> passed = new LinkedHashSet<>();
        while (id != null && passed.add(id)) {
            Optional<String> into = into(id);
            if (into.isEmpty()) {
                return Optional.of(id);
            }
            id = into.get();
        }
        return Optional.ofNullable(id);
    }

    /** The entities that stand for some ids or aliases, after merges. */
    Map<String, Entity> standingFor(Collection<String> asked) {
        Map<String, Entity> found = entities(asked);
        Set<String> open = new LinkedHashSet<>(asked);
        open.removeAll(found.keySet());
        if (!found.isEmpty()) {
            handle.createQuery("select e.id from entry e where e.kind = 'merge' and e.id in (<ids>) and "
                            + visible.standing())
                    .bindList("ids", List.copyOf(found.keySet()))
                    .bind("known", known)
                    .mapTo(String.class)
                    .forEach(open::add);
        }
        for (String one : open) {
            found.remove(one);
            resolve(one).map(id -> entities(List.of(id)).get(id)).ifPresent(entity -> found.put(one, entity));
        }
        return found;
    }

    private @Nullable String aliased(String alias) {
        return handle.createQuery("select e.id from entry e where e.kind = 'entity' and e.sequence in"
                        + " (select sequence from mention where role = 'alias' and id = :alias) and "
                        + visible.standing() + " order by e.id limit 1")
                .bind("alias", alias)
                .bind("known", known)
                .mapTo(String.class)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> into(String id) {
        return handle.createQuery(
                        "select e.subject from entry e where e.kind = 'merge' and e.id = :id and " + visible.standing())
                .bind("id", id)
                .bind("known", known)
                .mapTo(String.class)
                .findFirst();
    }

    private List<String> mergedInto(String id) {
        Set<String> merged = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            handle.createQuery("select e.id from entry e where e.kind = 'merge' and e.subject = :into and "
                            + visible.standing())
                    .bind("into", open.removeLast())
                    .bind("known", known)
                    .mapTo(String.class)
                    .forEach(one -> {
                        if (!one.equals(id) && merged.add(one)) {
                            open.add(one);
                        }
                    });
        }
        return List.copyOf(merged);
    }

    /** Entities of some ids, as they stand. */
    Map<String, Entity> entities(Collection<String> ids) {
        Map<String, Entity> found = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select e.body from entry e where e.kind = 'entity' and e.id in (<ids>) and "
                            + visible.standing())
                    .bindList("ids", List.copyOf(ids))
                    .bind("known", known)
                    .map((row, context) -> RowJson.read(row.getString(1), Entity.class))
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private List<Recorded> statements(List<String> subjects) {
        return handle.createQuery("select e.body, e.number, e.at, " + visible.knownTo() + ", e.hash from entry e"
                        + " where e.kind = 'statement' and e.subject in (<subjects>) and " + visible.standing()
                        + " order by e.property, e.id, e.at, e.hash limit " + (MOST + 1))
                .bindList("subjects", subjects)
                .bind("known", known)
                .map((row, context) -> StatementReads.recorded(row))
                .list();
    }

    private List<Link> links(List<String> subjects) {
        Set<List<String>> named = new LinkedHashSet<>();
        for (boolean outgoing : List.of(true, false)) {
            // the offset keeps PostgreSQL from joining the whole log instead of looking until one is found
            handle.createQuery("select " + (outgoing ? "l.object" : "l.subject") + ", l.property from link l where "
                            + (outgoing ? "l.subject" : "l.object")
                            + " in (<subjects>) and exists (select 1 from linked k"
                            + " join entry e on e.sequence = k.sequence where k.link = l.id and " + visible.standing()
                            + " limit 1 offset 0) order by 2, 1 limit " + MOST)
                    .bindList("subjects", subjects)
                    .bind("known", known)
                    .map((row, context) -> List.of(row.getString(1), row.getString(2), outgoing ? "out" : "in"))
                    .forEach(named::add);
        }
        Map<String, Entity> others =
                entities(named.stream().map(List::getFirst).distinct().toList());
        List<Link> links = new ArrayList<>();
        for (List<String> one : named) {
            Entity other = others.get(one.getFirst());
            if (other != null && !subjects.contains(other.id())) {
                links.add(link(other, one));
            }
        }
        return links;
    }

    private static Link link(Entity other, List<String> named) {
        return new Link(
                other.id(),
                other.kind(),
                other.name("en"),
                named.get(1),
                named.getLast().equals("out"));
    }

    private static String end(Statement one) {
        return one.valid() == null ? one.claimedOn() : one.valid().to().toString();
    }
}
