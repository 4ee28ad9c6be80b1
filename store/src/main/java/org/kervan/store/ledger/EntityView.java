package org.kervan.store.ledger;

import java.util.List;
import java.util.SequencedMap;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.EntityKind;
import org.kervan.model.ledger.Recorded;

/**
 * What is known of an entity.
 *
 * @param entity its id, kind and names; those of entities merged into it come after its own
 * @param asked the id that was asked for; another than that of the entity when it was merged or renamed
 * @param merged ids that were merged into it
 * @param statements by property; of each property the preferred first, then the newest
 * @param more whether there are more statements than are shown: ask {@link LedgerStore#statements} for all
 * @param links to and from other entities
 */
public record EntityView(
        Entity entity,
        String asked,
        List<String> merged,
        SequencedMap<String, List<Recorded>> statements,
        boolean more,
        List<Link> links) {
    public EntityView {
        merged = List.copyOf(merged);
        links = List.copyOf(links);
    }

    /** The id that stands. */
    public String id() {
        return entity.id();
    }

    /**
     * Another entity that a statement names.
     *
     * @param id its id
     * @param kind what it is
     * @param name its English name, else its id
     * @param relation property of the statement
     * @param outgoing whether the statement is about the entity shown; else about the other one
     */
    public record Link(String id, EntityKind kind, String name, String relation, boolean outgoing) {}
}
