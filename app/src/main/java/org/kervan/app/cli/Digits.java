package org.kervan.app.cli;

import java.util.Locale;

/** Numbers with as many digits as a planner needs, and no locale. */
final class Digits {

    private Digits() {}

    /** 4,310 · 312 · 31.2 · 3.12: about three digits, thousands apart. */
    static String three(double value) {
        double size = Math.abs(value);
        if (size >= 10_000) {
            return String.format(Locale.ROOT, "%,d", Math.round(value / 100) * 100);
        }
        if (size >= 1_000) {
            return String.format(Locale.ROOT, "%,d", Math.round(value / 10) * 10);
        }
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    /** Hours as days with one decimal. */
    static String days(double hours) {
        return String.format(Locale.ROOT, "%.1f", hours / 24);
    }

    /** Hours with one decimal. */
    static String hours(double hours) {
        return String.format(Locale.ROOT, "%,.1f", hours);
    }

    /** 3.2e-06: a small number by its power of ten. */
    static String exponent(double value) {
        return String.format(Locale.ROOT, "%.1e", value);
    }

    /** A whole number with thousands apart. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** A number as it is, up to ten digits, without an exponent unless it is very large or very small. */
    static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.10g", value);
        return text.contains("e") ? text.replaceAll("\\.?0+e", "e") : text.replaceAll("\\.?0+$", "");
    }
}
