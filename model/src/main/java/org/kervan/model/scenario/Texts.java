package org.kervan.model.scenario;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts by key from {@code messages.properties}. Numbers are written without a locale and without needless digits. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.kervan.model.scenario.messages", Locale.ROOT);
    private static final ConcurrentHashMap<String, String> PATTERNS = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The text of a key with its places filled.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    static String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? number(number) : String.valueOf(values[i]);
        }
        String pattern = PATTERNS.computeIfAbsent(key, BUNDLE::getString);
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    /** A number as people write it: 48, 0.5, 1250.25. */
    static String number(double value) {
        double size = Math.abs(value);
        return size == 0
                ? "0"
                : size >= 1e-6 && size < 1e15
                        ? new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .toPlainString()
                        : Double.toString(value);
    }
}
