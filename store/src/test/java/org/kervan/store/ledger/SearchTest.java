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
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people type is found, in any script, with typing errors. */
class SearchTest extends LedgerTest {
    SearchTest(Places database) {
        super(database);
    }

    @BeforeEach
    void fill() throws LedgerProblem {
        store.sync(
                facts(List.of(
                        trade("a:1", "6.13"),
                        text("b:1", "zangezur", "countries", "AZ;TR"),
                        text("b:2", "zangezur", "summary", "The corridor cost 1,768 million; who <b>pays</b>?"))),
                NOON);
    }

    private SearchPage search(String text) throws LedgerProblem {
        return store.search(text, SearchFilter.NONE, PUBLIC, Instant.MAX, Cursor.START, 10);
    }

    @Test
    void namesInAnyScriptAndWithErrors() throws LedgerProblem {
        for (String typed : List.of("Türkiye", "turkiye", "Турция", "Түркия", "Turkye")) {
            assertThat(search(typed).hits().getFirst().id()).as(typed).isEqualTo("TR");
        }
        for (String typed : List.of("Баку", "Bakı", "baku")) {
            assertThat(search(typed).hits())
                    .as(typed)
                    .extracting(SearchPage.Hit::id)
                    .contains("baku");
        }
        for (String typed : List.of("zangezur koridoru", "Zengezur", "zangzur corridor", "ZANGEZUR")) {
            assertThat(search(typed).hits().getFirst().id()).as(typed).isEqualTo("zangezur");
        }
        assertThat(search("Турция").hits().getFirst().language()).isEqualTo("ru");
    }

    @Test
    void aNameIsNoHitBesideWhatItNames() throws LedgerProblem {
        store.addAll(
                List.of(
                        text("n:1", "zangezur", "name-tr", "Zengezur Koridoru"),
                        text("n:2", "zangezur", "name-az", "Zəngəzur dəhlizi")),
                KEEPER,
                NOON.plusSeconds(5));
        assertThat(search("Zengezur Koridoru").hits())
                .extracting(SearchPage.Hit::id)
                .containsExactly("zangezur");
        // a name that only a statement has is found by it
        assertThat(search("Zəngəzur dəhlizi").hits())
                .extracting(SearchPage.Hit::id)
                .contains("n:2");
    }

    @Test
    void figuresAndPassages() throws LedgerProblem {
        assertThat(search("6.13 billion").hits().getFirst().id()).isEqualTo("a:1");
        SearchPage.Hit hit = search("1768 corridor").hits().getFirst();
        assertThat(hit.id()).isEqualTo("b:2");
        assertThat(hit.matched()).contains("1,768");
        assertThat(hit.name()).isEqualTo("Zangezur Corridor");
        assertThat(search("founding-1: intro, para 2").hits()).isNotEmpty();
    }

    @Test
    void facetsCountAndFiltersNarrow() throws LedgerProblem {
        SearchPage all = search("zangezur");
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.facets().get("kind")).containsEntry("project", 1L).containsEntry("measurement", 2L);
        SearchPage one = store.search(
                "zangezur", new SearchFilter("project", "AZ", null, "tr"), PUBLIC, Instant.MAX, Cursor.START, 10);
        assertThat(one.hits()).extracting(SearchPage.Hit::name).containsExactly("Zengezur Koridoru");
        assertThat(store.search(
                                "zangezur",
                                new SearchFilter(null, null, 1999, null),
                                PUBLIC,
                                Instant.MAX,
                                Cursor.START,
                                10)
                        .hits())
                .isEmpty();
    }

    @Test
    void pagesGoOnAndNewWordsAreFoundAtOnce() throws LedgerProblem {
        SearchPage first = store.search("zangezur", SearchFilter.NONE, PUBLIC, Instant.MAX, Cursor.START, 2);
        SearchPage second = store.search(
                "zangezur", SearchFilter.NONE, PUBLIC, Instant.MAX, Objects.requireNonNull(first.next()), 2);
        assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
        assertThat(second.next()).isNull();
        assertThat(search("quokka").hits()).isEmpty();
        store.add(text("b:3", "zangezur", "animal", "a quokka"), KEEPER, NOON.plusSeconds(9));
        assertThat(search("quokka").hits()).extracting(SearchPage.Hit::id).containsExactly("b:3");
        store.retire("b:3", "no such animal there", KEEPER, NOON.plusSeconds(10));
        assertThat(search("quokka").hits()).isEmpty();
    }

    @Test
    void aPastDayIsSearchedAsItStood() throws LedgerProblem {
        store.add(text("b:3", "zangezur", "animal", "a quokka"), KEEPER, NOON.plusSeconds(100));
        store.retire("b:3", "no such animal there", KEEPER, NOON.plusSeconds(200));
        assertThat(searchAt("quokka", 50).hits()).isEmpty();
        assertThat(searchAt("quokka", 150).hits())
                .extracting(SearchPage.Hit::id)
                .containsExactly("b:3");
        assertThat(searchAt("quokka", 250).hits()).isEmpty();
        // nobody had written the word yet, so that it was a typing error of another
        store.add(text("b:4", "zangezur", "shape", "zangezor"), KEEPER, NOON.plusSeconds(300));
        assertThat(searchAt("zangezor", 250).hits().getFirst().id()).isEqualTo("zangezur");
        assertThat(searchAt("zangezor", 350).hits().getFirst().id()).isEqualTo("b:4");
    }

    private SearchPage searchAt(String text, int seconds) throws LedgerProblem {
        return store.search(text, SearchFilter.NONE, PUBLIC, NOON.plusSeconds(seconds), Cursor.START, 10);
    }

    @Test
    void nothingToSearchForFindsNothing() throws LedgerProblem {
        for (String typed : List.of("", "   ", "???", "\u0000", "';--", "\uD800")) {
            assertThat(search(typed).hits()).as(typed).isEmpty();
        }
    }
}
