package org.kervan.study.promise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: a point, no grouping below 10,000, no digits that nobody measured. */
final class Numbers {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** A value with at most two decimals, or three significant digits below 1. */
    static String text(BigDecimal value) {
        BigDecimal size = value.abs();
        BigDecimal rounded = size.compareTo(BigDecimal.ONE) < 0
                ? value.round(THREE)
                : value.setScale(
                        Math.min(Math.max(value.scale(), 0), size.compareTo(HUNDRED) < 0 ? 2 : 0),
                        RoundingMode.HALF_UP);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return size.compareTo(GROUPED_FROM) < 0 ? plain : grouped(plain);
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** A value with its unit in words. */
    static String text(BigDecimal value, String unit) {
        String words = PromiseWords.word("unit", unit);
        return words.startsWith("USD")
                ? "USD " + text(value) + words.substring(3)
                : (text(value) + " " + words).strip();
    }

    /** A part of a whole in percent: whole numbers, one decimal below 10. */
    static String percent(double part) {
        double value = part * 100;
        BigDecimal exact = BigDecimal.valueOf(value).setScale(Math.abs(value) < 9.95 ? 1 : 0, RoundingMode.HALF_UP);
        return text(exact) + " %";
    }

    /** A change in percent with its sign. */
    static String signedPercent(double percent) {
        return (percent < 0 ? "-" : "+") + percent(Math.abs(percent) / 100);
    }

    /** Millions of US dollars, in billions from a thousand on. */
    static String usdMillion(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return Math.abs(value) < 1000
                ? text(exact.setScale(1, RoundingMode.HALF_UP), "usd-million")
                : text(exact.movePointLeft(3), "usd-billion");
    }
}
