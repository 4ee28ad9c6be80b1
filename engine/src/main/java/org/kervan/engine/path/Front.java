package org.kervan.engine.path;

import java.util.Arrays;

/** A growing set of cost vectors side by side, none at least as good as another in every entry. */
final class Front {

    private final int width;
    private double[] values;
    private int size;

    /** A front of vectors with a number of entries, which may be 0. */
    Front(int width) {
        this.width = width;
        this.values = new double[4 * width];
    }

    /** Whether some vector is at most the given one, entry by entry; {@code of[from..]} holds it. */
    boolean covers(double[] of, int from) {
        double[] v = values;
        int end = size * width;
        if (width == 0) {
            return size > 0;
        }
        for (int at = 0; at < end; at += width) {
            int i = 0;
            while (i < width && v[at + i] <= of[from + i]) {
                i++;
            }
            if (i == width) {
                moveForward(at);
                return true;
            }
        }
        return false;
    }

    /** A vector that covers one candidate tends to cover the next: let it be met earlier. */
    private void moveForward(int at) {
        int half = (at / width / 2) * width;
        if (half != at) {
            for (int i = 0; i < width; i++) {
                double held = values[half + i];
                values[half + i] = values[at + i];
                values[at + i] = held;
            }
        }
    }

    /** Adds a vector that is not covered, and drops those it covers. */
    void add(double[] of, int from) {
        int kept = 0;
        for (int at = 0; at < size * width; at += width) {
            int i = 0;
            while (i < width && values[at + i] >= of[from + i]) {
                i++;
            }
            if (i < width) {
                if (kept != at) {
                    System.arraycopy(values, at, values, kept, width);
                }
                kept += width;
            }
        }
        if (kept + width > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        System.arraycopy(of, from, values, kept, width);
        size = width == 0 ? 1 : kept / width + 1;
    }
}
