package org.kervan.engine.logit;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that the caller hears all of it at once. */
final class Faults {

    private static final int SHOWN = 20;

    private final List<String> messages = new ArrayList<>();
    private int count;

    void add(String message) {
        count++;
        if (messages.size() < SHOWN) {
            messages.add(message);
        }
    }

    boolean requireLength(String what, int length, String ofWhat, int expected) {
        if (length != expected) {
            add(what + " has " + length + " entries, expected one for each of " + expected + " " + ofWhat);
        }
        return length == expected;
    }

    void requireNonNegative(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || values[i] == Double.POSITIVE_INFINITY) {
                add(what + " " + i + " is " + values[i] + ", expected 0 or more and finite");
            }
        }
    }

    void requirePositive(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0) || values[i] == Double.POSITIVE_INFINITY) {
                add(what + " " + i + " is " + values[i] + ", expected over 0 and finite");
            }
        }
    }

    void requireNumbers(String what, int[] values, int from, int below) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < from || values[i] >= below) {
                add(what + " " + i + " is " + values[i] + ", expected " + from + " to " + (below - 1));
            }
        }
    }

    void throwIfAny() {
        if (count > 0) {
            String more = count > messages.size() ? "\nand " + (count - messages.size()) + " more" : "";
            throw new IllegalArgumentException(String.join("\n", messages) + more);
        }
    }
}
