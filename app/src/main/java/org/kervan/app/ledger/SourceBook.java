package org.kervan.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Event;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;

/** What explains statements: documents by id, names of properties, events around an entity. Open to everyone. */
public final class SourceBook {

    private static final int MOST_EVENTS = 100;
    private static final int MOST_LISTED = 60;

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Event> events;

    SourceBook(LedgerFacts facts) {
        facts.sources().forEach(source -> sources.put(source.id(), source));
        facts.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        facts.entities().forEach(entity -> entities.put(entity.id(), entity));
        events = facts.events();
    }

    /** The documents with these ids; one that is not listed shows its id, and its address when that is one. */
    List<SourceRef> sources(List<String> ids) {
        return ids.stream().map(this::source).toList();
    }

    private SourceRef source(String id) {
        Source source = sources.get(id);
        if (source != null) {
            return SourceRef.of(source);
        }
        boolean address = id.startsWith("https://") || id.startsWith("http://");
        return new SourceRef(id, null, null, null, address ? id : null);
    }

    /** All documents, by id. */
    List<SourceRef> sources() {
        return sources.keySet().stream().sorted().map(this::source).toList();
    }

    /** Whether there is such a document. */
    boolean isSource(String id) {
        return sources.containsKey(id);
    }

    /** An indicator by its id, null when there is none. */
    @Nullable
    Indicator indicator(String id) {
        return indicators.get(id);
    }

    /** What a property is called: the name of its indicator, else its id in words. */
    String label(String property) {
        Indicator indicator = indicators.get(property);
        return indicator == null ? property.replace('-', ' ') : indicator.name();
    }

    /** As {@link #label}, null when the property is no indicator. */
    @Nullable
    String labelOrNull(String property) {
        Indicator indicator = indicators.get(property);
        return indicator == null ? null : indicator.name();
    }

    /** English name of an entity; null when there is none but its id. */
    @Nullable
    String nameOrNull(String id) {
        Entity entity = entities.get(id);
        String name = entity == null ? id : entity.name("en");
        return name.equals(id) ? null : name;
    }

    /** What a text is a list of, as {@code AZ;GE;TR}; null when any part of it is no id of an entity. */
    @Nullable
    List<EntityRef> listed(String text) {
        List<EntityRef> listed = new ArrayList<>();
        for (String id : text.split(";", MOST_LISTED + 1)) {
            Entity entity = entities.get(id.strip());
            if (entity == null || listed.size() == MOST_LISTED) {
                return null;
            }
            listed.add(new EntityRef(entity.id(), entity.name("en")));
        }
        return listed;
    }

    /** Events in which something takes part or to which it is related, the newest last; at most a hundred. */
    List<Event> events(String id) {
        List<Event> all = events.stream()
                .filter(event -> event.participants().contains(id)
                        || event.related().contains(id)
                        || event.country().equals(id))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_EVENTS), all.size());
    }
}
