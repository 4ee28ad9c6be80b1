package org.kervan.store.search;

/**
 * Typing errors between two texts: letters added, left out, exchanged, or two neighbours swapped (the restricted
 * Damerau-Levenshtein distance), given up as soon as a bound is passed. Rows are reused: one object per search.
 */
final class EditDistance {

    private int[] before = new int[64];
    private int[] above = new int[64];
    private int[] row = new int[64];

    /** Errors between {@code typed} and {@code name}, or {@code bound + 1} when there are more than {@code bound}. */
    int between(String typed, String name, int bound) {
        if (Math.abs(typed.length() - name.length()) > bound) {
            return bound + 1;
        }
        return fill(typed, name, name.length(), bound) ? Math.min(bound + 1, row[name.length()]) : bound + 1;
    }

    /** Errors between {@code typed} and the start of {@code name} that fits best, bounded likewise. */
    int toStart(String typed, String name, int bound) {
        int width = Math.min(name.length(), typed.length() + bound);
        if (typed.length() - width > bound || !fill(typed, name, width, bound)) {
            return bound + 1;
        }
        int best = bound + 1;
        for (int j = 0; j <= width; j++) {
            best = Math.min(best, row[j]);
        }
        return best;
    }

    /** Fills the table row by row; false when every entry of a row passed the bound. The last row is left in {@link #row}. */
    private boolean fill(String typed, String name, int width, int bound) {
        if (row.length <= width) {
            before = new int[width + 1];
            above = new int[width + 1];
            row = new int[width + 1];
        }
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
                int errors = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == name.charAt(j - 2)
                        && typed.charAt(i - 2) == name.charAt(j - 1)) {
                    errors = Math.min(errors, before[j - 2] + 1);
                }
                row[j] = errors;
                least = Math.min(least, errors);
            }
            if (least > bound) {
                return false;
            }
        }
        return true;
    }
}
