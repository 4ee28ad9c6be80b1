package org.kervan.study.promise;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this study, kept in a resource file so that other languages can follow. */
final class PromiseWords {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.kervan.study.promise.words", Locale.ROOT);

    private PromiseWords() {}

    /** The sentence with its gaps filled; numbers come as text so that no format adds digits. */
    static String of(String key, String... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /** The word of a key, or the key's own last part in words when the file has none. */
    static String word(String prefix, String key) {
        String full = prefix + "." + key;
        return BUNDLE.containsKey(full) ? BUNDLE.getString(full) : key.replace('-', ' ');
    }
}
