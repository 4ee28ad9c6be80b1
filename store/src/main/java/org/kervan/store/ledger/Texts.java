package org.kervan.store.ledger;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts by key from {@code messages.properties}. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.kervan.store.ledger.messages", Locale.ROOT);

    private Texts() {}

    /**
     * The text of a key with its places filled.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    static String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
    }

    /** A problem with the text of a key. */
    static LedgerProblem problem(LedgerProblem.Kind kind, String key, Object... values) {
        return new LedgerProblem(kind, of(key, values));
    }
}
