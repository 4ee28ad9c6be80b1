package org.kervan.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts by key from {@code messages.properties}. Numbers are passed as text, so that no locale changes them. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.kervan.app.text.messages", Locale.ROOT);

    private Messages() {}

    /**
     * The text of {@code key} with {@code values} at its {@code {0}}, {@code {1}}, ...
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(texts);
    }
}
