package org.kervan.store.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Name;
import org.kervan.model.ledger.Statement;
import org.kervan.store.search.WordIndex;

/**
 * What one stream has to be searched: names of entities one by one, and statements whole. A segment knows nothing of
 * other streams, so that nobody's answer depends on what he does not see.
 */
final class Segment {
    private static final Pattern CODES = Pattern.compile("[A-Z]{2}([;>-][A-Z]{2})*");

    private static final Pattern BETWEEN = Pattern.compile("[;>-]");
    private static final int MOST_COUNTRIES = Long.SIZE;
    private static final String NAME = "name";

    final WordIndex words = new WordIndex();
    final List<String> kinds = new ArrayList<>();
    final List<String> countries = new ArrayList<>();
    private final Map<String, int[]> textsOfEntity = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private long[] sequence = new long[64];
    private byte[] kind = new byte[64];
    private byte[] field = new byte[64];
    private long[] country = new long[64];
    private short[] from = new short[64];
    private short[] to = new short[64];
    private final NavigableMap<Long, Integer> firstAt = new TreeMap<>();
    private final BitSet ended = new BitSet();

    long sequence(int text) {
        return sequence[text];
    }

    /** Which name of an entity it is, 0 for its ids; -1 for a statement. */
    int field(int text) {
        return field[text];
    }

    int kindNumber(int text) {
        return kind[text];
    }

    String kind(int text) {
        return kinds.get(kind[text]);
    }

    /** Its countries, one bit for each of {@link #countries}. */
    long country(int text) {
        return country[text];
    }

    /** First year it is about, 0 when it has none. */
    int from(int text) {
        return from[text];
    }

    int to(int text) {
        return to[text];
    }

    /** How many of its texts had been recorded at a time, for times within a stream rise. */
    int textsAt(long known) {
        Map.Entry<Long, Integer> later = firstAt.higherEntry(known);
        return later == null ? words.size() : later.getValue();
    }

    /** Whether something has ended the standing of an entry; who sees that is another question. */
    boolean mayBeEnded(int text) {
        return ended.get(text);
    }

    /** Notes that the standing of an entry was ended. */
    void end(long place) {
        int text = Arrays.binarySearch(sequence, 0, words.size(), place);
        if (text < 0) {
            return;
        }
        while (text > 0 && sequence[text - 1] == place) {
            text--;
        }
        for (; text < words.size() && sequence[text] == place; text++) {
            ended.set(text);
        }
    }

    /** Notes the time of the entry that is added next. */
    void at(long time) {
        firstAt.putIfAbsent(time, words.size());
    }

    void add(long place, Entity entity) {
        int first = words.size();
        long codes = bits(entity.id());
        List<String> ids = new ArrayList<>(WordIndex.wordsOf(entity.id()));
        entity.aliases().forEach(alias -> ids.addAll(WordIndex.wordsOf(alias)));
        add(place, entity.kind().key(), 0, ids, codes);
        int number = 0;
        for (Name name : entity.names()) {
            number++;
            if (number <= Byte.MAX_VALUE) {
                add(place, entity.kind().key(), number, WordIndex.wordsOf(name.text()), codes);
            }
        }
        textsOfEntity.put(entity.id(), new int[] {first, words.size()});
        names.put(entity.id(), entity.names().stream().map(Name::text).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a statement only says what names the entity has, by which it is found already. */
    private boolean isNameOfEntity(Statement one) {
        return one.property().startsWith(NAME)
                && names.getOrDefault(one.subject(), Set.of()).contains(one.text());
    }

    void add(long place, Statement one) {
        if (isNameOfEntity(one)) {
            return;
        }
        long codes = bits(one.subject());
        if (CODES.matcher(one.text()).matches()) {
            codes |= bits(one.text());
            int[] texts = textsOfEntity.getOrDefault(one.subject(), new int[] {0, 0});
            for (int text = texts[0]; text < texts[1]; text++) {
                country[text] |= codes;
            }
        }
        int text = add(place, one.kind().key(), -1, WordIndex.wordsOf(String.join(" ", parts(one))), codes);
        if (one.valid() != null) {
            from[text] = (short) one.valid().from().getYear();
            to[text] = (short) one.valid().to().getYear();
        }
    }

    /** What a statement says, in the order in which a passage is chosen from it. */
    static List<String> parts(Statement one) {
        return List.of(
                        one.text(),
                        one.value() == null ? "" : one.value().toPlainString() + " " + one.unit(),
                        one.note(),
                        one.locator(),
                        one.claimant(),
                        one.property(),
                        one.subject(),
                        one.valid() == null ? "" : one.valid().text(),
                        one.claimedOn(),
                        String.join(" ", one.sources()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }

    private int add(long place, String kindKey, int name, List<String> texts, long codes) {
        int text = words.add(texts);
        if (text == sequence.length) {
            int room = text * 3 / 2;
            sequence = Arrays.copyOf(sequence, room);
            kind = Arrays.copyOf(kind, room);
            field = Arrays.copyOf(field, room);
            country = Arrays.copyOf(country, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
        }
        sequence[text] = place;
        kind[text] = (byte) number(kinds, kindKey);
        field[text] = (byte) name;
        country[text] = codes;
        return text;
    }

    private long bits(String codes) {
        long bits = 0;
        if (CODES.matcher(codes).matches()) {
            for (String code : BETWEEN.split(codes)) {
                int number = number(countries, code);
                bits |= number < MOST_COUNTRIES ? 1L << number : 0;
            }
        }
        return bits;
    }

    private static int number(List<String> words, String word) {
        int number = words.indexOf(word);
        if (number >= 0) {
            return number;
        }
        if (words.size() < MOST_COUNTRIES) {
            words.add(word);
            return words.size() - 1;
        }
        return MOST_COUNTRIES;
    }
}
