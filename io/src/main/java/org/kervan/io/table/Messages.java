package org.kervan.io.table;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of faults by key, from a {@code messages.properties} of a package and, for keys it does not have, that of this
 * one; another language is another file beside it.
 */
final class Messages {
    private static final String COMMON = "org.kervan.io.table";
    private static final ConcurrentHashMap<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * The text of a key with its places filled.
     *
     * @param home package whose texts come first
     * @throws java.util.MissingResourceException when there is no such key
     */
    static String text(String home, String key, Object... values) {
        MessageFormat format = FORMATS.computeIfAbsent(home + ":" + key, unused -> format(home, key));
        synchronized (format) {
            return format.format(values);
        }
    }

    private static MessageFormat format(String home, String key) {
        ResourceBundle own = bundle(home);
        return new MessageFormat((own.containsKey(key) ? own : bundle(COMMON)).getString(key), Locale.ROOT);
    }

    private static ResourceBundle bundle(String home) {
        return ResourceBundle.getBundle(home + ".messages", Locale.ROOT);
    }
}
