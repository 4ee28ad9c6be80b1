package org.kervan.model.issue;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that was probably meant: fewest letters put in, left out, changed or swapped with a neighbour. */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * The known word nearest to a given one; empty when none is near enough to be worth a guess (a third of the letters
     * may be wrong, but at least two). Case does not count. Of equally near words the first is taken.
     */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(2, given.length() / 3);
        String best = null;
        for (String word : known) {
            if (Math.abs(word.length() - given.length()) <= most) {
                int distance = distance(given, word, most);
                if (distance <= most && (best == null || distance < most)) {
                    best = word;
                    most = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment distance, or more than {@code most} when it is larger. */
    static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a, i - 1, b, j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
