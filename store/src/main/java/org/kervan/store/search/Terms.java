package org.kervan.store.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words by number, packed: a million of them take the room of their letters and twelve bytes each. Not safe for many
 * threads while words are added.
 */
final class Terms {
    /** Words added since the last sort that are still looked through one by one. */
    private static final int UNSORTED = 2_000;

    private byte[] letters = new byte[1 << 12];
    private int[] start = new int[1 << 8];
    private int[] mask = new int[1 << 8];
    private int[] table = new int[1 << 9];
    private int count;
    private int[] sorted = new int[0];
    private int sortedUpTo;

    int size() {
        return count;
    }

    /** Number of a word, -1 when it is not there. */
    int find(String word) {
        return table[slot(word.getBytes(UTF_8))] - 1;
    }

    /** Number of a word, which is added when it is new. */
    int add(String word) {
        byte[] bytes = word.getBytes(UTF_8);
        int slot = slot(bytes);
        if (table[slot] == 0) {
            append(bytes, NameForm.lettersOf(word));
            table[slot] = count;
            if (count * 2 > table.length) {
                grow();
            }
            return count - 1;
        }
        return table[slot] - 1;
    }

    String word(int number) {
        return new String(letters, start[number], start[number + 1] - start[number], UTF_8);
    }

    /** Letters of a word as {@link NameForm#lettersOf}. */
    int mask(int number) {
        return mask[number];
    }

    /** Bytes of a word: for words of Latin letters their number. */
    int length(int number) {
        return start[number + 1] - start[number];
    }

    /** Sorts the words in, after many were added; numbers are left out, for nobody looks for their beginnings. */
    void settle() {
        if (count - sortedUpTo > UNSORTED || sortedUpTo == 0) {
            List<Integer> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (!startsWithDigit(i)) {
                    words.add(i);
                }
            }
            words.sort(
                    (a, b) -> Arrays.compareUnsigned(letters, start[a], start[a + 1], letters, start[b], start[b + 1]));
            sorted = words.stream().mapToInt(Integer::intValue).toArray();
            sortedUpTo = count;
        }
    }

    /** Words that begin so, at most {@code limit}, in no order that matters. */
    List<Integer> beginningWith(String beginning, int limit) {
        byte[] bytes = beginning.getBytes(UTF_8);
        List<Integer> found = new ArrayList<>();
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int word = sorted[middle];
            if (Arrays.compareUnsigned(letters, start[word], start[word + 1], bytes, 0, bytes.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sorted.length && found.size() < limit && begins(sorted[i], bytes); i++) {
            found.add(sorted[i]);
        }
        for (int i = sortedUpTo; i < count && found.size() < limit; i++) {
            if (begins(i, bytes)) {
                found.add(i);
            }
        }
        return found;
    }

    boolean startsWithDigit(int number) {
        byte first = letters[start[number]];
        return first >= '0' && first <= '9';
    }

    private boolean begins(int word, byte[] bytes) {
        return start[word + 1] - start[word] >= bytes.length
                && Arrays.equals(letters, start[word], start[word] + bytes.length, bytes, 0, bytes.length);
    }

    private void append(byte[] bytes, int lettersOf) {
        int end = start[count];
        if (end + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 3 / 2, end + bytes.length));
        }
        if (count + 2 > start.length) {
            start = Arrays.copyOf(start, start.length * 3 / 2);
            mask = Arrays.copyOf(mask, start.length);
        }
        System.arraycopy(bytes, 0, letters, end, bytes.length);
        mask[count] = lettersOf;
        start[++count] = end + bytes.length;
    }

    /** Where a word is in the table, or the empty place where it belongs. */
    private int slot(byte[] bytes) {
        int slot = spread(Arrays.hashCode(bytes)) & (table.length - 1);
        while (table[slot] != 0) {
            int word = table[slot] - 1;
            if (Arrays.equals(letters, start[word], start[word + 1], bytes, 0, bytes.length)) {
                return slot;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < count; i++) {
            table[slot(Arrays.copyOfRange(letters, start[i], start[i + 1]))] = i + 1;
        }
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 7 ^ hash;
    }
}
