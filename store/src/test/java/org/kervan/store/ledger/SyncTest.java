package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.store.ledger.Sample.KEEPER;
import static org.kervan.store.ledger.Sample.NOON;
import static org.kervan.store.ledger.Sample.PUBLIC;
import static org.kervan.store.ledger.Sample.facts;
import static org.kervan.store.ledger.Sample.text;
import static org.kervan.store.ledger.Sample.trade;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Recorded;

/** Packages come in, change and shrink; what was known stays known. */
class SyncTest extends LedgerTest {
    private static final Instant LATER = NOON.plusSeconds(86_400);

    SyncTest(Places database) {
        super(database);
    }

    @Test
    void whatComesInComesOutTheSame() throws LedgerProblem {
        LedgerFacts facts = facts(List.of(trade("a:1", "6.10"), text("b:1", "zangezur", "countries", "AZ;TR")));
        assertThat(store.sync(facts, NOON)).isPositive();
        assertThat(store.facts(PUBLIC, NOON)).isEqualTo(facts);
        assertThat(store.sync(facts, LATER)).isZero();
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void aChangedRowIsANewVersionAndAMissingOneIsRetired() throws LedgerProblem {
        store.sync(facts(List.of(trade("a:1", "6.1"), trade("a:2", "7"))), NOON);
        store.add(trade("own", "9"), KEEPER, NOON);
        assertThat(store.sync(facts(List.of(trade("a:1", "6.2"))), LATER)).isEqualTo(2);
        assertThat(store.facts(PUBLIC, NOON).statements()).hasSize(2);
        assertThat(store.facts(PUBLIC, LATER).statements()).containsExactly(trade("own", "9"), trade("a:1", "6.2"));
        List<Recorded> history = store.history("a:1", PUBLIC, LATER);
        assertThat(history).extracting(Recorded::statement).containsExactly(trade("a:1", "6.1"), trade("a:1", "6.2"));
        assertThat(history.getFirst().knownTo()).isEqualTo(history.getLast().knownFrom());
        assertThat(store.history("a:1", PUBLIC, NOON).getFirst().knownTo()).isNull();
        assertThat(store.sync(facts(List.of(trade("a:1", "6.2"), trade("a:2", "7"))), LATER))
                .isEqualTo(1);
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void anEntityShowsItsStatementsAndLinks() throws LedgerProblem {
        store.sync(facts(List.of(trade("a:1", "6.1"), text("b:1", "zangezur", "countries", "AZ;TR"))), NOON);
        EntityView zangezur = store.entity("zangezur", PUBLIC, NOON).orElseThrow();
        assertThat(zangezur.statements()).containsOnlyKeys("countries");
        assertThat(zangezur.links()).extracting(EntityView.Link::id).containsExactly("AZ", "TR");
        assertThat(store.entity("AZ", PUBLIC, NOON).orElseThrow().links())
                .extracting(EntityView.Link::id, EntityView.Link::relation, EntityView.Link::outgoing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("zangezur", "countries", false));
        assertThat(store.entity("place-baku", PUBLIC, NOON).orElseThrow().id()).isEqualTo("baku");
        assertThat(store.entity("nothing", PUBLIC, NOON)).isEmpty();
    }

    @Test
    void takingAMergeBackGivesBothBack() throws LedgerProblem {
        store.sync(facts(List.of(text("b:1", "baku", "note", "a port"), text("b:2", "baki", "note", "a town"))), NOON);
        var first = store.entity("baku", PUBLIC, NOON);
        var second = store.entity("baki", PUBLIC, NOON);
        store.merge("baki", "baku", "one town", KEEPER, LATER);
        EntityView merged = store.entity("baki", PUBLIC, LATER).orElseThrow();
        assertThat(merged.id()).isEqualTo("baku");
        assertThat(merged.statements().get("note")).hasSize(2);
        assertThat(store.search("Bakı şəhəri", SearchFilter.NONE, PUBLIC, Instant.MAX, Cursor.START, 5)
                        .hits()
                        .getFirst()
                        .id())
                .isEqualTo("baku");
        store.unmerge("baki", "a port is no town", KEEPER, LATER.plusSeconds(1));
        Instant after = LATER.plusSeconds(2);
        assertThat(store.entity("baku", PUBLIC, after)).isEqualTo(first);
        assertThat(store.entity("baki", PUBLIC, after)).isEqualTo(second);
        assertThat(store.entity("baki", PUBLIC, LATER).orElseThrow().id()).isEqualTo("baku");
        assertThat(store.verify().faults()).isEmpty();
    }
}
