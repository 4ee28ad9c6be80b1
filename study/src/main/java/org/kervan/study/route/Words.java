package org.kervan.study.route;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of answers, kept apart from code in {@code words.properties}. */
final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.kervan.study.route.words", Locale.ENGLISH);

    private Words() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key).replace("'", "''"), Locale.ENGLISH).format(values);
    }

    /** English short name of a country by ISO code, or our own for user-assigned codes. */
    static String country(String code) {
        String key = "country." + code;
        return BUNDLE.containsKey(key)
                ? BUNDLE.getString(key)
                : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
