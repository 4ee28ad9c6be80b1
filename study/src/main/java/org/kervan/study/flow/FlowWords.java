package org.kervan.study.flow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this study, kept in a resource file so that other languages can follow. */
final class FlowWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.kervan.study.flow.words", Locale.ROOT);

    private FlowWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
