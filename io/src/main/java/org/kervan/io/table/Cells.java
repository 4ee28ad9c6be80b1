package org.kervan.io.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.GeoPoint;

/**
 * Text of a cell to value. Every method gives null, never an exception, for text that is not of the kind.
 * Written by hand and not with {@code Double.parseDouble} alone, which also takes {@code 1d}, {@code NaN} and blanks.
 */
public final class Cells {
    private static final int MOST_DIGITS = 18;

    private Cells() {}

    /** The items of a list joined with {@code ;}; the empty text has none. Items may be empty. */
    public static List<String> list(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', start)) {
            items.add(text.substring(start, end));
            start = end + 1;
        }
        items.add(text.substring(start));
        return items;
    }

    /** A decimal number with a point, at most 18 digits on each side, an exponent of at most two digits. */
    public static @Nullable Double number(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == 0 || whole > MOST_DIGITS) {
            return null;
        }
        at += whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int part = digits(text, at + 1);
            if (part == 0 || part > MOST_DIGITS) {
                return null;
            }
            at += 1 + part;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent == 0 || exponent > 2) {
                return null;
            }
            at += exponent;
        }
        return at == text.length() ? Double.valueOf(text) : null;
    }

    /** A whole number that fits an int. */
    public static @Nullable Integer integer(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = digits(text, start);
        if (digits == 0 || digits > 9 || start + digits != text.length()) {
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Four digits. */
    public static @Nullable Integer year(String text) {
        return text.length() == 4 && digits(text, 0) == 4 ? Integer.valueOf(text) : null;
    }

    /** Whether the text is a year, a month or a day that exists (ISO 8601). */
    public static boolean isDate(String text) {
        int length = text.length();
        if ((length != 4 && length != 7 && length != 10) || digits(text, 0) != 4) {
            return false;
        }
        if (length == 4) {
            return true;
        }
        int month = twoDigits(text, 5);
        if (text.charAt(4) != '-' || month < 1 || month > 12) {
            return false;
        }
        if (length == 7) {
            return true;
        }
        int day = twoDigits(text, 8);
        int year = Integer.parseInt(text.substring(0, 4));
        return text.charAt(7) == '-'
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Whether the text is lower-case letters and digits, in parts joined with single hyphens. */
    public static boolean isKebab(String text) {
        boolean inPart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                inPart = true;
            } else if (c == '-' && inPart) {
                inPart = false;
            } else {
                return false;
            }
        }
        return inPart;
    }

    /** Points {@code lat lon} joined with {@code ;}, or null when one of them is not a point on the earth. */
    public static @Nullable List<GeoPoint> shape(String text) {
        List<GeoPoint> points = new ArrayList<>();
        for (String item : list(text)) {
            int blank = item.indexOf(' ');
            Double lat = blank < 0 ? null : number(item.substring(0, blank));
            Double lon = blank < 0 ? null : number(item.substring(blank + 1));
            if (lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180) {
                return null;
            }
            points.add(new GeoPoint(lat, lon));
        }
        return points;
    }

    private static int twoDigits(String text, int from) {
        return digits(text, from) == 2 ? Integer.parseInt(text, from, from + 2, 10) : -1;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
