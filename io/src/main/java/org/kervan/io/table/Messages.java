package org.kervan.io.table;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of faults by key, from {@code messages.properties}; another language is another file beside it. */
final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.kervan.io.table.messages", Locale.ROOT);
    private static final ConcurrentHashMap<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * The text of a key with its places filled.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    static String text(String key, Object... values) {
        MessageFormat format = FORMATS.computeIfAbsent(key, k -> new MessageFormat(BUNDLE.getString(k), Locale.ROOT));
        synchronized (format) {
            return format.format(values);
        }
    }
}
