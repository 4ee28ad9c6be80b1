package org.kervan.io.tntp;

import java.nio.charset.StandardCharsets;

/** Text of a number to its value, without making a string of it where that is not needed for the last digit. */
final class Decimal {
    /** Whole numbers up to here, and powers of ten up to 22, are exact in a double: one rounding gives the nearest. */
    private static final long EXACT = 1L << 53;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimal() {}

    /**
     * The number that a text states, rounded correctly; NaN when it states none or one too large. Digits, at most one
     * point, a sign and an exponent are allowed; NaN, Infinity and hexadecimal forms are not.
     */
    static double parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        long digits = 0;
        int scale = 0;
        int count = 0;
        boolean point = false;
        boolean exact = true;
        for (; at < to; at++) {
            byte c = text[at];
            if (c >= '0' && c <= '9') {
                count++;
                if (digits < EXACT / 10) {
                    digits = 10 * digits + (c - '0');
                    scale -= point ? 1 : 0;
                } else {
                    exact = false;
                }
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        if (at < to) {
            int exponent = exponent(text, at, to);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            scale += exponent;
        }
        if (!exact || Math.abs(scale) >= TENS.length) {
            return slow(text, from, to);
        }
        double value = scale < 0 ? digits / TENS[-scale] : digits * TENS[scale];
        return negative ? -value : value;
    }

    /** The whole number that digits alone state, at most nine of them; -1 when they do not. */
    static int whole(byte[] text, int from, int to) {
        if (from >= to || to - from > 9) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return -1;
            }
            value = 10 * value + (text[at] - '0');
        }
        return value;
    }

    private static int exponent(byte[] text, int from, int to) {
        if (text[from] != 'e' && text[from] != 'E') {
            return Integer.MIN_VALUE;
        }
        int at = from + 1;
        boolean negative = at < to && text[at] == '-';
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        int value = to - at > 4 ? -1 : whole(text, at, to);
        return value < 0 ? Integer.MIN_VALUE : negative ? -value : value;
    }

    private static double slow(byte[] text, int from, int to) {
        double value = Double.parseDouble(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
